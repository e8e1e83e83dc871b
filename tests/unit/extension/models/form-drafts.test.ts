import { describe, expect, test } from 'vitest';
import { formDrafts } from '../../../../extension/models/form-drafts.ts';

type NameDraft = { name: string };

function aForm(keep: (key: string, name: string) => Promise<string> = async (_key, name) => name) {
  const drafts = formDrafts<NameDraft, string, 'missing', string>(
    ({ name }) => (name === '' ? { problems: { name: 'missing' } } : { value: name }),
    keep,
  );
  drafts.begin('a', { name: 'Joutsa' });
  return drafts;
}

describe('formDrafts', () => {
  test('keeps what was typed when the form is opened once more', () => {
    const drafts = aForm();
    drafts.change('a', 'name', 'Luhanka');
    drafts.begin('a', { name: 'Joutsa' });
    expect(drafts.forms.value.get('a')?.draft).toEqual({ name: 'Luhanka' });
    expect(drafts.hasUnsaved.value).toBe(true);
    drafts.change('a', 'name', 'Joutsa');
    expect(drafts.hasUnsaved.value).toBe(false);
  });

  test('closes when it is saved, and stays open with the reason when it cannot be', async () => {
    const drafts = aForm();
    drafts.change('a', 'name', '');
    expect(await drafts.save('a')).toBeUndefined();
    expect(drafts.forms.value.get('a')?.problems).toEqual({ name: 'missing' });
    drafts.change('a', 'name', 'Luhanka');
    expect(drafts.forms.value.get('a')?.problems).toEqual({});
    expect(await drafts.save('a')).toEqual({ saved: 'Luhanka' });
    expect(drafts.forms.value.size).toBe(0);
  });

  test('keeps the text when writing fails, and saves it at the next try', async () => {
    let isFull = true;
    const drafts = aForm(async (_key, name) => {
      if (isFull) throw new Error('full');
      return name;
    });
    drafts.change('a', 'name', 'Luhanka');
    expect(await drafts.save('a')).toBeUndefined();
    expect(drafts.forms.value.get('a')).toMatchObject({
      draft: { name: 'Luhanka' },
      hasFailed: true,
      isSaving: false,
    });
    isFull = false;
    expect(await drafts.save('a')).toEqual({ saved: 'Luhanka' });
  });

  test('writes once when it is saved twice at the same time', async () => {
    let count = 0;
    const drafts = aForm(async (_key, name) => {
      count += 1;
      return name;
    });
    await Promise.all([drafts.save('a'), drafts.save('a')]);
    expect(count).toBe(1);
  });

  test('tells which forms are open without telling each change', () => {
    const drafts = aForm();
    drafts.begin('b', { name: '' });
    const before = drafts.openKeys.value;
    drafts.change('b', 'name', 'x');
    expect(drafts.openKeys.value).toBe(before);
    expect(before).toEqual(new Set(['a', 'b']));
    drafts.cancel('a');
    expect(drafts.openKeys.value).toEqual(new Set(['b']));
  });
});
