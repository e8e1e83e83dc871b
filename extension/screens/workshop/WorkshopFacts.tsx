import { toTypedDay } from '#shared/record/typed-day.ts';
import { changingWorkshop } from '#shared/workshop/series-changes.ts';
import { withField } from '#shared/workshop/with-field.ts';
import type { Workshop } from '#shared/workshop/workshop-schema.ts';
import { typedAddress, typedDay, typedLine, typedLines, typedTime } from '../../models/typed-value.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { EditedText } from './EditedText.tsx';
import { HostChoice } from './HostChoice.tsx';
import { timeText } from './names.ts';
import type { WorkshopPartProps } from './WorkshopPage.tsx';

/** An address within a line. */
const ADDRESS = /https?:\/\/\S+/;

/** When and where a workshop is, who hosts and leads it, where people sign up, and what is needed. */
export function WorkshopFacts(props: WorkshopPartProps) {
  const { model, workshop } = props;
  const { language, words: all } = useWording();
  const words = all.workshop.workshop;
  const { registrationAddress } = workshop;
  const field = (name: string) => ({ model, at: `${workshop.id}/${name}` });
  const set =
    <Name extends keyof Workshop>(name: Name) =>
    (value: Workshop[Name] | undefined) =>
      changingWorkshop(workshop.id, (before) => withField(before, name, value));
  const time = (name: 'startsAt' | 'endsAt') => (
    <EditedText
      {...field(name)}
      label={words[name]}
      hint={name === 'startsAt' ? words.timeHint : undefined}
      saved={workshop[name] === undefined ? '' : timeText(workshop[name], language)}
      read={typedTime}
      make={set(name)}
    />
  );
  const lines = (name: 'facilitators' | 'materials', hint: string) => (
    <EditedText
      {...field(name)}
      label={words[name]}
      hint={hint}
      saved={workshop[name].join('\n')}
      read={typedLines}
      make={set(name)}
      isLong
    />
  );
  const links = workshop.materials.flatMap((line) => ADDRESS.exec(line) ?? []);
  return (
    <section class="workshop-part">
      <h3 class="workshop-part-heading">{words.facts}</h3>
      <div class="edited-fields">
        <div class="edited-fields-3">
          <EditedText
            {...field('day')}
            label={words.day}
            hint={words.dayHint}
            saved={toTypedDay(workshop.day)}
            read={typedDay}
            make={set('day')}
          />
          {time('startsAt')}
          {time('endsAt')}
        </div>
        <HostChoice {...props} />
        <EditedText
          {...field('place')}
          label={words.place}
          saved={workshop.place ?? ''}
          read={typedLine}
          make={set('place')}
        />
        <EditedText
          {...field('theme')}
          label={words.theme}
          saved={workshop.theme ?? ''}
          read={typedLine}
          make={set('theme')}
        />
        <div>
          <EditedText
            {...field('registration')}
            label={words.registration}
            saved={registrationAddress ?? ''}
            read={typedAddress}
            make={set('registrationAddress')}
            inputMode="url"
          />
          {registrationAddress && <OutsideLink address={registrationAddress} />}
        </div>
        {lines('facilitators', words.facilitatorsHint)}
        <div>
          {lines('materials', words.materialsHint)}
          {links.map((address) => (
            <OutsideLink key={address} address={address} />
          ))}
        </div>
      </div>
    </section>
  );
}
