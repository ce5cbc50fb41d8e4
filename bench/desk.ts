import { createStory } from '../packages/newsroom/dist/commands/create-story.js';
import { documentOfParagraphs } from '../packages/newsroom/dist/story/document.js';
import { paintAtOnce } from '../test/browser/measure-typing.ts';
import { type Archive, actor, contextAt, fillArchive } from './archive.ts';
import { measureBoard } from './desk-board.ts';
import { openDeskBrowser, whyNoBrowser } from './desk-browser.ts';
import { measureFirstLoads } from './desk-first-load.ts';
import { measureOpening } from './desk-opening.ts';
import { measureTypingTogether } from './desk-together.ts';
import { grouped } from './figures.ts';
import { startNewsroom } from './newsroom-process.ts';
import { articles } from './real-articles.ts';
import type { BenchRun } from './run.ts';

const longWords = 3000;

/** The desk with a large archive: its board, what it loads, opening a story, typing in it together. */
export async function benchDesk(run: BenchRun): Promise<void> {
  const stories = run.quick ? 5000 : 100_000;
  const started = performance.now();
  const archive = await fillArchive(run, stories);
  run.say(
    `  ${grouped(stories)} published stories, filled in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  await measureBoard(run, archive);
  if (whyNoBrowser !== null) return run.say(`  the rest skipped, since ${whyNoBrowser}`);
  const texts = await writeTexts(archive, run.quick ? 6 : 25);
  const { origin } = await startNewsroom(run, { data: archive.data });
  const place = { data: archive.data, origin: origin.replace('127.0.0.1', 'localhost') };
  const open = (name: string, flags?: readonly string[]) =>
    openDeskBrowser(run, place, { name, role: 'editor', ...(flags === undefined ? {} : { flags }) });
  const desk = await open('মাপের সম্পাদক');
  await measureFirstLoads(run, desk, { origin: place.origin, storyId: texts.usual[0] ?? 0 });
  await measureOpening(run, desk, { origin: place.origin, storyIds: texts.usual });
  await desk.browser.close();
  const writers = { writer: await open('লেখক', paintAtOnce), colleague: await open('সহকর্মী') };
  await measureTypingTogether(run, writers, `${place.origin}/desk/stories/${texts.long}`);
}

/** Drafts of usual length, the newest on the board, and one of 3,000 words. */
async function writeTexts(archive: Archive, count: number): Promise<{ usual: number[]; long: number }> {
  const paragraphs = (await articles(400)).flatMap(({ body }) => body);
  let at = 0;
  const textOf = (words: number): string[] => {
    const text: string[] = [];
    for (let got = 0; got < words; at += 1) {
      const paragraph = paragraphs[at % paragraphs.length] ?? '';
      text.push(paragraph);
      got += paragraph.split(/\s+/).length;
    }
    return text;
  };
  const long = await write(archive, textOf(longWords), 'দীর্ঘ লেখা');
  const usual: number[] = [];
  for (let number = 0; number < count; number += 1) {
    usual.push(await write(archive, textOf(350), `মাপের সংবাদ ${number + 1}`));
  }
  return { usual, long };
}

async function write(archive: Archive, body: string[], headline: string): Promise<number> {
  archive.now = new Date(archive.now.getTime() + 60_000);
  const { story } = await createStory(
    { ...contextAt(archive.database, archive.now), actor },
    {
      sectionId: archive.sections[0]?.id ?? null,
      content: {
        headline,
        standfirst: null,
        body: documentOfParagraphs(body),
        credits: [],
        sources: [],
        topicIds: [],
      },
    },
  );
  return story.id;
}
