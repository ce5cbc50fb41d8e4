import { useMe } from '../sign-in/me.ts';
import { formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { instantOf, usualTimes, type WrongTime } from './newsroom-time.ts';
import { spelledTime } from './spelled-time.ts';
import { workflowTexts } from './workflow-texts.ts';

/** When a story goes out, in the newsroom's time: usual times at one press, any other by date and time, spelled out below. */
export function ScheduleFields(props: {
  local: string;
  wrong: WrongTime | null;
  embargoUntil: string | null;
  onChange: (local: string) => void;
}) {
  const t = useTexts(workflowTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const instant = instantOf(props.local, timeZone);
  const at = props.embargoUntil === null ? '' : formatInstant(props.embargoUntil, language, timeZone);
  return (
    <div>
      <div className="button-row usual-times">
        {usualTimes(new Date(), timeZone).map(({ key, local }) => (
          <Button
            key={key}
            className="button-small"
            aria-pressed={props.local === local}
            onClick={() => props.onChange(local)}
          >
            {t(key)}
          </Button>
        ))}
      </div>
      <Field
        label={t('publishAt')}
        hint={t('publishAtHint', { zone: timeZone })}
        error={props.wrong === null ? undefined : t(props.wrong, { at })}
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
    </div>
  );
}
