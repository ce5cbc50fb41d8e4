import { slugify } from '@hurkaru/bangla';
import { type SubmitEvent, useState } from 'react';
import type { StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useSections } from '../shell/sections.ts';
import { useMe } from '../sign-in/me.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { instantOf, localTimeOf } from '../workflow/newsroom-time.ts';
import { spelledTime } from '../workflow/spelled-time.ts';
import { storyTexts } from './story-texts.ts';

/** What was changed here and is not kept yet; what was not touched follows what colleagues keep. */
interface Typed {
  sectionId?: string;
  slug?: string;
  embargo?: string;
}

/** Section, address and embargo: what is the story's own, not a revision's. */
export function DetailsPanel(props: {
  story: StoryView;
  headline: string;
  mayWrite: boolean;
  onChanged: () => void;
}) {
  const { story, headline, mayWrite, onChanged } = props;
  const t = useTexts(storyTexts);
  // Readers have the address; the section moves with the next publishing.
  const isSettled = story.publishedAt !== null;
  if (mayWrite && !isSettled) {
    return <DetailsForm story={story} headline={headline} onChanged={onChanged} />;
  }
  return (
    <>
      <DetailsToRead story={story} headline={headline} />
      {isSettled && <p className="soft">{t('detailsSettled')}</p>}
    </>
  );
}

function DetailsToRead({ story, headline }: { story: StoryView; headline: string }) {
  const t = useTexts(storyTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const { section, slug, embargoUntil } = story;
  return (
    <dl className="details">
      <dt>{t('section')}</dt>
      <dd>{section?.name ?? t('noneYet')}</dd>
      <dt>{t('address')}</dt>
      <dd>
        <Address story={story} sectionSlug={section?.slug} slug={slug ?? slugify(headline)} />
      </dd>
      {embargoUntil !== null && (
        <>
          <dt>{t('embargo')}</dt>
          <dd>{spelledTime(new Date(embargoUntil), language, timeZone)}</dd>
        </>
      )}
    </dl>
  );
}

function Address(props: { story: StoryView; sectionSlug: string | undefined; slug: string }) {
  const { origin } = useMe().newsroom;
  return (
    <bdi dir="ltr" className="address">
      {new URL(origin).host}/{props.sectionSlug ?? '…'}/{props.story.id}/{props.slug}
    </bdi>
  );
}

function DetailsForm(props: { story: StoryView; headline: string; onChanged: () => void }) {
  const { story, headline } = props;
  const t = useTexts(storyTexts);
  const { timeZone } = useMe().newsroom;
  const sections = useSections() ?? [];
  const [typed, setTyped] = useState<Typed>({});
  const { keep, busy, error } = useKeeping(story.id, props.onChanged);
  const sectionId = typed.sectionId ?? String(story.section?.id ?? '');
  const slug = typed.slug ?? story.slug ?? '';
  const embargo = typed.embargo ?? localOf(story.embargoUntil, timeZone);
  const isWrong = isWrongSlug(slug) || (embargo !== '' && instantOf(embargo, timeZone) === null);
  const isUntouched = Object.keys(typed).length === 0;
  const section = sections.find(({ id }) => String(id) === sectionId) ?? story.section;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isWrong && !isUntouched && (await keep(typed, timeZone))) setTyped({});
  };
  return (
    <form noValidate onSubmit={submit}>
      <Select
        label={t('section')}
        value={sectionId}
        options={[
          ...(sectionId === '' ? [{ value: '', label: t('noSection') }] : []),
          ...sections.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(value) => setTyped({ ...typed, sectionId: value })}
      />
      <SlugField slug={slug} headline={headline} onChange={(value) => setTyped({ ...typed, slug: value })} />
      <p className="small address-preview">
        <span className="soft">{t('address')}</span>
        <Address story={story} sectionSlug={section?.slug} slug={slug === '' ? slugify(headline) : slug} />
      </p>
      <EmbargoField local={embargo} onChange={(value) => setTyped({ ...typed, embargo: value })} />
      {error !== null && <ErrorNotice error={error} />}
      <Button type="submit" busy={busy} aria-disabled={isUntouched || undefined}>
        {t('keepDetails')}
      </Button>
    </form>
  );
}

function useKeeping(storyId: number, onChanged: () => void) {
  const t = useTexts(storyTexts);
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const keep = async (typed: Typed, timeZone: string): Promise<boolean> => {
    setBusy(true);
    try {
      await callApi('PUT', `/api/v1/stories/${storyId}/details`, asSent(typed, timeZone));
      setError(null);
      announce(t('detailsKept'));
      onChanged();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { keep, busy, error };
}

function asSent({ sectionId, slug, embargo }: Typed, timeZone: string) {
  return {
    ...(sectionId === undefined || sectionId === '' ? {} : { sectionId: Number(sectionId) }),
    ...(slug === undefined ? {} : { slug: slug === '' ? null : slug }),
    ...(embargo === undefined ? {} : { embargoUntil: instantOf(embargo, timeZone)?.toISOString() ?? null }),
  };
}

function SlugField(props: { slug: string; headline: string; onChange: (slug: string) => void }) {
  const t = useTexts(storyTexts);
  const isWrong = isWrongSlug(props.slug);
  return (
    <Field
      label={t('slug')}
      hint={t('slugHint')}
      error={isWrong ? `${t('slugWrong')} ${t('slugNext', { slug: slugify(props.slug) })}` : undefined}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          dir="ltr"
          spellCheck={false}
          autoCapitalize="none"
          maxLength={200}
          value={props.slug}
          placeholder={slugify(props.headline)}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={() => isWrong && props.onChange(slugify(props.slug))}
        />
      )}
    </Field>
  );
}

function EmbargoField(props: { local: string; onChange: (local: string) => void }) {
  const t = useTexts(storyTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const instant = instantOf(props.local, timeZone);
  const isWrong = props.local !== '' && instant === null;
  return (
    <>
      <Field
        label={t('embargo')}
        hint={t('embargoHint', { zone: timeZone })}
        error={isWrong ? t('embargoWrong') : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={props.local}
            onChange={(event) => props.onChange(event.target.value)}
          />
        )}
      </Field>
      {instant !== null && <p className="spelled-time">{spelledTime(instant, language, timeZone)}</p>}
      {props.local !== '' && (
        <p>
          <Button className="button-small" onClick={() => props.onChange('')}>
            {t('liftEmbargo')}
          </Button>
        </p>
      )}
    </>
  );
}

function localOf(instant: string | null, timeZone: string): string {
  return instant === null ? '' : localTimeOf(new Date(instant), timeZone);
}

function isWrongSlug(slug: string): boolean {
  return slug !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug);
}
