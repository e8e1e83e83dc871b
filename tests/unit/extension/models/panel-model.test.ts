import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { PanelModel } from '../../../../extension/models/panel-model.ts';
import { RemovalModel } from '../../../../extension/models/removal-model.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { inMemoryLibrary } from '../../../builders/in-memory-library.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

function aPanel() {
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 22, 12, minute++));
  const library = inMemoryLibrary({ now });
  return { library, panel: new PanelModel(library) };
}

async function aSavedClip() {
  const { library, panel } = aPanel();
  const clip = await library.beginClip(aClipStart());
  panel.showClip({ clipId: clip.id });
  const practice = await library.fillClip(clip.id, aReading());
  await settle();
  return { library, panel, clip, practiceId: practice?.id ?? '' };
}

describe('the side panel', () => {
  test('is empty before the first click', () => {
    const { panel } = aPanel();
    panel.showClip(undefined);
    expect(panel.view.value).toEqual({ state: 'empty' });
  });

  test('shows the clip from its click until it is saved', async () => {
    const { library, panel } = aPanel();
    const clip = await library.beginClip(aClipStart());
    panel.showClip({ clipId: clip.id });
    await settle();
    expect(panel.view.value).toMatchObject({ state: 'reading', clip: { address: clip.address } });
    await library.fillClip(clip.id, aReading());
    await settle();
    expect(panel.view.value).toMatchObject({ state: 'saved', found: { practice: aReading().draft } });
  });

  test('offers a clip as a draft when nothing has been heard of it for a minute', async () => {
    vi.useFakeTimers();
    const { library, panel } = aPanel();
    const clip = await library.beginClip(aClipStart());
    panel.showClip({ clipId: clip.id });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(panel.view.value).toMatchObject({ state: 'reading' });
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(panel.view.value).toMatchObject({ state: 'unreadable', clip: { state: 'interrupted' } });
  });

  test('tells of an earlier practice of the same page, not of a later one', async () => {
    const { library, panel, practiceId } = await aSavedClip();
    expect(panel.view.value).not.toHaveProperty('earlier');
    const second = await library.beginClip(aClipStart());
    await library.fillClip(second.id, aReading());
    await settle();
    expect(panel.view.value).not.toHaveProperty('earlier');
    panel.showClip({ clipId: second.id });
    await settle();
    expect(panel.view.value).toMatchObject({ state: 'saved', earlier: { id: practiceId } });
  });

  test('undo removes the practice, and it can be brought back', async () => {
    const { library, panel, practiceId } = await aSavedClip();
    const removal = new RemovalModel(library);
    await removal.remove({ id: practiceId, title: 'Kumppanuuspöytä' });
    await settle();
    expect(panel.view.value).toEqual({ state: 'removed', practiceId, title: 'Kumppanuuspöytä' });
    await removal.restore(practiceId);
    await settle();
    expect(panel.view.value.state).toBe('saved');
  });

  test('offers to keep the address of a page that could not be read', async () => {
    const { library, panel } = aPanel();
    const clip = await library.beginClip(aClipStart());
    await library.interruptClip(clip.id);
    panel.showClip({ clipId: clip.id, obstacle: 'refused' });
    await settle();
    expect(panel.view.value).toMatchObject({ state: 'unreadable', obstacle: 'refused' });
    await library.keepAddress(clip.id, 'Sivu');
    await settle();
    expect(panel.view.value).toMatchObject({ state: 'saved', clip: { state: 'address-only' } });
  });

  test('says what stood in the way when the click could not even be noted', () => {
    const { panel } = aPanel();
    panel.showClip({ obstacle: 'library-full' });
    expect(panel.view.value).toEqual({ state: 'stopped', obstacle: 'library-full' });
  });

  test('says that a clip was discarded', async () => {
    const { library, panel } = aPanel();
    const clip = await library.beginClip(aClipStart());
    panel.showClip({ clipId: clip.id });
    await library.discardDraft(clip.id);
    await settle();
    expect(panel.view.value).toEqual({ state: 'discarded' });
  });

  test('does not go back to a clip that it showed before', async () => {
    const { library, panel } = aPanel();
    const [first, second] = [await library.beginClip(aClipStart()), await library.beginClip(aClipStart())];
    panel.showClip({ clipId: first.id });
    panel.showClip({ clipId: second.id });
    await library.fillClip(first.id, aReading());
    await settle();
    expect(panel.view.value).toMatchObject({ state: 'reading', clip: { id: second.id } });
  });

  test('follows every change in the real library', async () => {
    const { library, name } = aLibrary();
    const practice = await clipped(library);
    const { library: inThePanel } = aLibrary(name);
    const panel = new PanelModel(inThePanel);
    panel.showClip({ clipId: practice.clipIds[0] ?? '' });
    await vi.waitFor(() => expect(panel.view.value.state).toBe('saved'));
    await inThePanel.editPractice(practice.id, { title: 'Uusi' });
    await vi.waitFor(() =>
      expect(panel.view.value).toMatchObject({ found: { practice: { fields: { title: 'Uusi' } } } }),
    );
    await inThePanel.deletePractice(practice.id);
    await vi.waitFor(() => expect(panel.view.value.state).toBe('removed'));
  });
});
