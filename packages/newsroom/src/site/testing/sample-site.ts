import type { StoryDocument, TableCell, TableRow } from '../../story/document.ts';
import { documentOfParagraphs, paragraphOf } from '../../story/document.ts';
import type { SiteAssets } from '../assets.ts';
import type { FeedStory, NewsroomView, SectionView, StoryView, TopicView } from '../view-data.ts';

/** An invented newsroom with one story, for the tests of the views. */

export const sampleSections: SectionView[] = [
  { slug: 'bangladesh', path: '/bangladesh', name: 'বাংলাদেশ', nameLatin: 'Bangladesh' },
  { slug: 'world', path: '/world', name: 'আন্তর্জাতিক', nameLatin: 'World' },
];

export const sampleNewsroom: NewsroomView = {
  name: 'দৈনিক নমুনা',
  nameLatin: 'Dainik Namuna',
  tagline: 'নমুনার জন্য লেখা খবর',
  origin: 'https://namuna.example',
  timeZone: 'Asia/Dhaka',
  sections: sampleSections,
  isDemonstration: true,
};

export const sampleAssets: SiteAssets = {
  css: 'body{margin:0}',
  cssHash: 'hash',
  fontPath: '/assets/tiro-bangla-0.woff2',
  pictures: {
    square: '/assets/square-0.png',
    landscape: '/assets/landscape-0.png',
    wide: '/assets/wide-0.png',
    logo: '/assets/logo-0.png',
    icon: '/assets/icon-0.png',
  },
  fingerprint: '0',
};

export const sampleTopic: TopicView = {
  slug: 'haor',
  path: '/topic/haor',
  name: 'হাওর',
  nameLatin: 'Haor',
  description: 'উত্তর-পূর্বের জলাভূমি ও সেখানকার মানুষ।',
};

/** A story with everything that a story can have; the given members are put in its place. */
export function sampleStory(changes: Partial<StoryView> = {}): StoryView {
  return {
    id: 7,
    slug: 'haor-school',
    path: '/bangladesh/7/haor-school',
    headline: 'হাওরের ৬৪ বিদ্যালয় ২৩ দিন পর খুলল',
    standfirst: 'কাদা সরিয়ে ক্লাস শুরু হলেও বই হারিয়েছে প্রায় সাড়ে চার হাজার শিক্ষার্থী।',
    section: sampleSections[0] as SectionView,
    publishedAt: new Date('2025-07-12T19:17:00+06:00'),
    updatedAt: new Date('2025-07-12T23:54:00+06:00'),
    body: sampleBody,
    credits: [
      { name: 'নুসরাত জাহান', role: 'reporter', path: '/author/nusrat' },
      { name: 'অনিক বড়ুয়া', role: 'translator', path: null },
      { name: 'দীপঙ্কর সাহা', role: 'sub-editor', path: '/author/dipankar' },
      { name: 'তুহিন মারমা', role: 'photographer', path: null },
      { name: 'এনজে', role: null, path: null },
      { name: 'সীমা', role: null, path: '/author/sima' },
    ],
    sources: [
      { name: 'হাওর বার্তা', url: 'https://haor.example/a?b=1&c=2' },
      { name: 'জেলা শিক্ষা কার্যালয়', url: null },
    ],
    topics: [sampleTopic],
    corrections: [{ text: 'বিদ্যালয়ের সংখ্যা ভুল ছিল।', at: new Date('2025-07-13T09:00:00+06:00') }],
    related: [],
    ...changes,
  };
}

/** The same story as a feed holds it. */
export function sampleFeedStory(changes: Partial<FeedStory> = {}): FeedStory {
  return { ...sampleStory(), ...changes };
}

const sampleBody: StoryDocument = {
  type: 'doc',
  content: [
    ...documentOfParagraphs(['পানি নেমেছে। খুলেছে বিদ্যালয়।']).content,
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'বই নেই' }] },
    { type: 'paragraph' },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'বিস্তারিত ' },
        {
          type: 'text',
          text: 'প্রতিবেদনে',
          marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://haor.example/r' } }],
        },
        { type: 'text', text: ' আছে।', marks: [{ type: 'italic' }] },
      ],
    },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'বই ছাড়া কী পড়ব?' }] }],
    },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'নতুন বই আসবে।' }] }],
        },
      ],
    },
    {
      type: 'table',
      content: [
        tableRow('tableHeader', 'উপজেলা', 'বিদ্যালয়', 'খুলেছে', 'বই হারানো শিক্ষার্থী'),
        tableRow('tableCell', 'ধলাই', '২৪টি', '২২টি', '১,৮৪০'),
        tableRow('tableCell', 'সুরেশ্বরী', '৪০টি', '৩৭টি', '২,৬৫৫'),
      ],
    },
    { type: 'embed', attrs: { url: 'https://youtu.be/aqz-KE-bpKQ', title: 'প্রথম দিনের ক্লাস' } },
    { type: 'embed', attrs: { url: 'https://haor.example/album', title: null } },
  ],
};

function tableRow(others: TableCell['type'], ...texts: string[]): TableRow {
  const content = texts.map((text, column): TableCell => {
    return { type: column === 0 ? 'tableHeader' : others, content: [paragraphOf(text)] };
  });
  return { type: 'tableRow', content };
}
