import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { writeSlidesPptx } from '#shared/exchange/slides-pptx.ts';
import { writeTableCsv } from '#shared/exchange/table-csv.ts';
import { tableFileName } from '#shared/exchange/table-name.ts';
import { localDay } from '#shared/language/formats.ts';
import { regionFile } from '#shared/region/region-list.ts';
import { regionSlides } from '#shared/region/region-slides.ts';
import { regionTable } from '#shared/region/region-table.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { RegionModel } from '../../models/region-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

const ENDINGS = ['csv', 'xlsx', 'pptx', 'json'] as const;
type Ending = (typeof ENDINGS)[number];

/** Saves the overview as a table or as slides, and the list as a regional file that others can open. */
export function RegionFiles({ model }: { model: RegionModel }) {
  const { language, words } = useWording();
  const told = words.region;
  const [hasFailed, setFailed] = useState(false);
  const name = model.name.value.trim() || told.title;
  const make = async (ending: Ending): Promise<Blob> => {
    const overviews = model.overviews.value;
    if (ending === 'json') {
      const text = regionFile(model.list.value, { [language]: name }, new Date());
      return new Blob([text], { type: 'application/json' });
    }
    if (ending === 'pptx') {
      const today = localDay(new Date());
      return writeSlidesPptx(regionSlides(overviews, { name, today, language }), name);
    }
    const table = regionTable(overviews, language);
    if (ending === 'csv') return new Blob([writeTableCsv(table)], { type: 'text/csv' });
    const { writeTableXlsx } = await import('#shared/exchange/table-xlsx.ts');
    return writeTableXlsx(table, told.title);
  };
  const save = async (ending: Ending) => {
    try {
      saveFile(tableFileName(name, ending, told.title), await make(ending));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="region-part">
      <h3 class="section-heading">{told.files.heading}</h3>
      <div class="actions">
        {ENDINGS.map((ending) => (
          <Button
            key={ending}
            drawing={Download}
            label={told.files[ending === 'json' ? 'region' : ending]}
            onUse={() => void save(ending)}
          />
        ))}
      </div>
      <div role="alert">{hasFailed && <Notice tone="warning" text={told.files.failed} />}</div>
    </section>
  );
}
