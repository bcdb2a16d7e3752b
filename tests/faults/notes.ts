import { setTimeout as sleep } from 'node:timers/promises';
import { waitForPainted } from '../e2e/harness/stage.ts';
import type { View } from '../e2e/harness/view.ts';
import { holdingsOf } from './audit.ts';
import type { Ground } from './ground.ts';
import { passageOf } from './post.ts';

/** The extension is loaded anew while a note is open that was typed a moment ago. */
export async function reloadedOverDraft(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  const tab = await ground.selected(n);
  await tab.clickByName('button', browser.words('noteKey'));
  await tab.focused('textbox', browser.words('note'));
  await tab.type(`draft ${n}`);
  await tab.waitForText(browser.words('saved'));
  ground.acknowledge(passageOf(n), `draft ${n}`);
  await tab.type(' and more');
  await browser.reloadExtension();
  const again = await ground.read(n);
  await waitForPainted(again, 'yellow', passageOf(n));
  await again.close();
  await (await ground.read(n + 100_000)).close();
}

const write = (view: View, text: string): Promise<void> =>
  view.evaluate((words) => {
    const field = document.querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

/** Two windows and the popup write the same note in the same moment, each not knowing of the others. */
export async function notesTogether(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  const one = await ground.selected(n);
  await one.clickByName('button', browser.words('noteKey'));
  await one.focused('textbox', browser.words('note'));
  await one.waitForText(browser.words('saved'));
  const two = await ground.read(n);
  await waitForPainted(two, 'yellow', passageOf(n));
  await two.press('j');
  await two.press('n');
  await two.focused('textbox', browser.words('note'));
  await browser.clickToolbar(two);
  const popup = await browser.popup();
  await popup.clickByName('button', browser.words('edit'));
  await popup.focused('textbox', browser.words('note'));
  const texts = [`first ${n};`, `second ${n};`, `third ${n};`];
  await Promise.all([write(one, texts[0]!), write(two, texts[1]!), write(popup, texts[2]!)]);
  await sleep(1500);
  await browser.closePopup();
  await one.close();
  await two.close();
  for (const text of texts) ground.acknowledge(passageOf(n), text);
  const { highlights } = await holdingsOf(browser);
  const note = highlights.find(({ quote }) => quote === passageOf(n))?.note ?? '';
  for (const text of texts) {
    const times = note.split(text).length - 1;
    if (times === 0) ground.broken.push(`"${text}" is not in the note: ${JSON.stringify(note)}`);
    if (times > 1) ground.broken.push(`"${text}" is in the note ${times} times: ${JSON.stringify(note)}`);
  }
}
