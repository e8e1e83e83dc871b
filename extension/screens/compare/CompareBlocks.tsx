import { useWording } from '../parts/wording.ts';
import { ComparedButtons } from './ComparedButtons.tsx';
import { ComparedDates, ComparedSource } from './ComparedSource.tsx';
import { ComparedValue } from './ComparedValue.tsx';
import type { ComparedProps } from './CompareTable.tsx';
import { DifferenceMark } from './DifferenceMark.tsx';

/** The comparison on a narrow screen: the practices first, then one field after another with what each practice says. */
export function CompareBlocks({ found, fields, withWords, actions }: ComparedProps) {
  const { words } = useWording();
  return (
    <div class="compare-blocks">
      <ol class="compare-practices">
        {found.map((each, place) => (
          <li key={each.practice.id} class="compare-practice">
            <a href={actions.addressOf(each.practice.id)} lang={each.practice.fields.language}>
              {each.practice.fields.title}
            </a>
            <ComparedButtons
              practice={each.practice}
              place={place}
              count={found.length}
              isStacked={true}
              actions={actions}
            />
            <p class="meta">
              <ComparedSource found={each} /> · <ComparedDates found={each} />
            </p>
          </li>
        ))}
      </ol>
      {fields.map((field) => (
        <section key={field.name} class={`compare-block compare-${field.outcome}`}>
          <h3 class="compare-block-heading">
            <span class="compare-field">{words.fields[field.name]}</span> <DifferenceMark field={field} />
          </h3>
          <dl>
            {found.map(({ practice }) => (
              <div key={practice.id} class="compare-said">
                <dt class="meta" lang={practice.fields.language}>
                  {practice.fields.title}
                </dt>
                <dd>
                  <ComparedValue
                    fields={practice.fields}
                    name={field.name}
                    first={withWords ? found[0]?.practice.fields : undefined}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
