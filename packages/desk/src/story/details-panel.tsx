import { formatDate, slugify } from '@hurkaru/bangla';
import { type SubmitEvent, useState } from 'react';
import type { StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useSections } from '../shell/sections.ts';
import { useMe } from '../sign-in/me.ts';
import { useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { instantOf, localTimeOf } from '../workflow/newsroom-time.ts';
import { storyTexts } from './story-texts.ts';

/** What was changed here and is not kept yet; what was not touched follows what colleagues keep. */
interface Typed {
  sectionId?: string;
  slug?: string;
  embargo?: string;
}

/** Section, address and embargo: what is the story's own, not a revision's. Kept by its button. */
export function DetailsPanel(props: {
  story: StoryView;
  headline: string;
  mayWrite: boolean;
  onChanged: () => void;
}) {
  const { story, headline } = props;
  // Readers have the address; their section moves with the next publishing.
  const isSettled = story.publishedAt !== null;
  const mayWrite = props.mayWrite && !isSettled;
  const t = useTexts(storyTexts);
  const { timeZone, origin } = useMe().newsroom;
  const sections = useSections() ?? [];
  const [typed, setTyped] = useState<Typed>({});
  const { keep, busy, error } = useKeeping(story.id, props.onChanged);
  const sectionId = typed.sectionId ?? String(story.section?.id ?? '');
  const slug = typed.slug ?? story.slug ?? '';
  const embargo = typed.embargo ?? localOf(story.embargoUntil, timeZone);
  const isWrong = isWrongSlug(slug) || (embargo !== '' && instantOf(embargo, timeZone) === null);
  const section = sections.find(({ id }) => String(id) === sectionId) ?? story.section;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isWrong && (await keep(typed, timeZone))) setTyped({});
  };
  return (
    <form noValidate onSubmit={submit}>
      {isSettled && <p className="soft">{t('detailsSettled')}</p>}
      <Select
        label={t('section')}
        value={sectionId}
        disabled={!mayWrite}
        options={[
          ...(sectionId === '' ? [{ value: '', label: t('noSection') }] : []),
          ...sections.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(value) => setTyped({ ...typed, sectionId: value })}
      />
      <SlugField
        slug={slug}
        headline={headline}
        mayWrite={mayWrite}
        onChange={(value) => setTyped({ ...typed, slug: value })}
      />
      <p className="small address-preview">
        <span className="soft">{t('address')}</span>
        <bdi dir="ltr">
          {new URL(origin).host}/{section?.slug ?? '…'}/{story.id}/{slug === '' ? slugify(headline) : slug}
        </bdi>
      </p>
      <EmbargoField
        local={embargo}
        mayWrite={mayWrite}
        onChange={(value) => setTyped({ ...typed, embargo: value })}
      />
      {error !== null && <ErrorNotice error={error} />}
      {mayWrite && (
        <Button type="submit" busy={busy} disabled={Object.keys(typed).length === 0}>
          {t('keepDetails')}
        </Button>
      )}
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

function SlugField(props: {
  slug: string;
  headline: string;
  mayWrite: boolean;
  onChange: (slug: string) => void;
}) {
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
          readOnly={!props.mayWrite}
          value={props.slug}
          placeholder={slugify(props.headline)}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={() => isWrong && props.onChange(slugify(props.slug))}
        />
      )}
    </Field>
  );
}

function EmbargoField(props: { local: string; mayWrite: boolean; onChange: (local: string) => void }) {
  const t = useTexts(storyTexts);
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
            readOnly={!props.mayWrite}
            value={props.local}
            onChange={(event) => props.onChange(event.target.value)}
          />
        )}
      </Field>
      {instant !== null && (
        <p className="spelled-time">
          {formatDate(instant, 'full', { timeZone })}, {formatDate(instant, 'clock', { timeZone })}
        </p>
      )}
      {props.local !== '' && props.mayWrite && (
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
