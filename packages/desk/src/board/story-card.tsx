import { Link } from 'wouter';
import type { BoardStory, Presence } from '../../../newsroom/src/story/api-shapes.ts';
import { useMe } from '../sign-in/me.ts';
import { dayNumber, formatClock, formatCount, formatInstant, formatRelative } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { boardTexts } from './board-texts.ts';

interface CardProps {
  story: BoardStory;
  section: string | null;
  people: Presence['people'];
  now: Date;
  /** The list does not say the state. */
  showState: boolean;
}

/** A story on the board: the whole card leads to it. */
export function StoryCard(props: CardProps) {
  const t = useTexts(boardTexts);
  const { story, people } = props;
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
      <Facts {...props} />
      {people.length > 0 && <PeopleInside people={people} />}
    </li>
  );
}

function Marks({ story, now }: { story: BoardStory; now: Date }) {
  const t = useTexts(boardTexts);
  const moment = useMoment(now);
  const { scheduledFor, embargoUntil } = story;
  const isHeld = embargoUntil !== null && new Date(embargoUntil) > now;
  if (scheduledFor === null && !isHeld && !story.hasUnpublishedChanges) return null;
  return (
    <p className="card-marks">
      {scheduledFor !== null && (
        <span className="badge card-scheduled">{t('scheduledFor', { time: moment(scheduledFor) })}</span>
      )}
      {isHeld && <span className="badge badge-danger">{t('embargo', { time: moment(embargoUntil) })}</span>}
      {story.hasUnpublishedChanges && <span className="badge badge-warn">{t('unpublished')}</span>}
    </p>
  );
}

function Facts({ story, section, now, showState }: CardProps) {
  const t = useTexts(boardTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const { changedAt, changedBy, createdBy } = story;
  // The server's clock may be ahead of this one.
  const notBefore = new Date(Math.max(now.getTime(), Date.parse(changedAt)));
  const isOthers = createdBy !== '' && createdBy !== changedBy;
  const writers = isOthers ? t('lastAndFirst', { last: changedBy, first: createdBy }) : changedBy;
  return (
    <div className="card-facts">
      {showState && <StateBadge state={story.state} />}
      {section !== null && <span className="card-section">{section}</span>}
      <time dateTime={changedAt} title={formatInstant(changedAt, language, timeZone)}>
        {formatRelative(changedAt, language, timeZone, notBefore)}
      </time>
      <span className="card-who" title={writers}>
        {writers}
      </span>
    </div>
  );
}

function PeopleInside({ people }: { people: Presence['people'] }) {
  const t = useTexts(boardTexts);
  const { language } = useLanguage();
  const names = people.map(({ name }) => name).join(', ');
  return (
    <p className="card-people" title={t('inHere', { names })}>
      {people.slice(0, 4).map(({ personId, name, initials }) => (
        <Avatar key={personId} name={name} initials={initials} />
      ))}
      {people.length > 4 && <span className="small">+{formatCount(people.length - 4, language)}</span>}
    </p>
  );
}

/** A coming time: today and tomorrow by their names. */
function useMoment(now: Date): (instant: string) => string {
  const t = useTexts(boardTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  return (instant) => {
    const days = dayNumber(new Date(instant), timeZone) - dayNumber(now, timeZone);
    if (days !== 0 && days !== 1) return formatInstant(instant, language, timeZone);
    return t(days === 0 ? 'today' : 'tomorrow', { clock: formatClock(instant, language, timeZone) });
  };
}
