import { Link } from 'wouter';
import type { BoardStory, Presence } from '../../../newsroom/src/story/api-shapes.ts';
import { useMe } from '../sign-in/me.ts';
import { formatInstant, formatRelative } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { boardTexts } from './board-texts.ts';

/** A story on the board: the whole card leads to it. */
export function StoryCard(props: {
  story: BoardStory;
  section: string | null;
  people: Presence['people'];
  now: Date;
  /** The list does not say the state. */
  showState: boolean;
}) {
  const t = useTexts(boardTexts);
  const { story, section, people } = props;
  return (
    <li className="card">
      <div className="card-main">
        <Link
          href={`/stories/${story.id}`}
          className="card-headline"
          title={story.headline}
          data-story={story.id}
        >
          {story.headline || t('withoutHeadline')}
        </Link>
        {story.note !== null && <p className="card-note">{story.note}</p>}
        <Marks story={story} now={props.now} />
      </div>
      <div className="card-facts">
        {props.showState && <StateBadge state={story.state} />}
        {section !== null && <span className="card-section">{section}</span>}
        <LastChange story={story} now={props.now} />
      </div>
      {people.length > 0 && <PeopleInside people={people} />}
    </li>
  );
}

function Marks({ story, now }: { story: BoardStory; now: Date }) {
  const t = useTexts(boardTexts);
  const time = useInstant();
  const { scheduledFor, embargoUntil } = story;
  const isHeld = embargoUntil !== null && new Date(embargoUntil) > now;
  if (scheduledFor === null && !isHeld && !story.hasUnpublishedChanges) return null;
  return (
    <p className="card-marks">
      {scheduledFor !== null && (
        <span className="badge card-scheduled">{t('scheduledFor', { time: time(scheduledFor) })}</span>
      )}
      {isHeld && <span className="badge badge-danger">{t('embargo', { time: time(embargoUntil) })}</span>}
      {story.hasUnpublishedChanges && <span className="badge badge-warn">{t('unpublished')}</span>}
    </p>
  );
}

function LastChange({ story, now }: { story: BoardStory; now: Date }) {
  const t = useTexts(boardTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const time = useInstant();
  return (
    <time className="card-changed" dateTime={story.changedAt} title={time(story.changedAt)}>
      {t('changed', {
        who: story.changedBy,
        when: formatRelative(story.changedAt, language, timeZone, now),
      })}
    </time>
  );
}

function PeopleInside({ people }: { people: Presence['people'] }) {
  const t = useTexts(boardTexts);
  const names = people.map(({ name }) => name).join(', ');
  return (
    <p className="card-people" title={t('inHere', { names })}>
      {people.slice(0, 4).map(({ personId, name, initials }) => (
        <Avatar key={personId} name={name} initials={initials} />
      ))}
      {people.length > 4 && <span className="small">+{people.length - 4}</span>}
    </p>
  );
}

function useInstant(): (instant: string) => string {
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  return (instant) => formatInstant(instant, language, timeZone);
}
