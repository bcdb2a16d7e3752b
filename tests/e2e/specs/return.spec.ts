import { describe, expect, test } from 'vitest';
import { painted, stage, waitForPainted } from '../harness/stage.ts';

const on = stage();

const KEPT = '그날은 아니었습니다.';
const GONE = '느린 질의는 없었습니다.';

describe('coming back to a post', () => {
  test('its highlights are there, in the reading view and by another way to the page', async () => {
    const path = on.copy('ko-cache.html', '/again.html');
    const first = await on.read(path);
    await on.mark(first, KEPT, '2');
    await first.close();
    const second = await on.read(`${path}?utm_source=newsletter#timeline`);
    await waitForPainted(second, 'green', KEPT);
    await second.close();
  });

  test('that was edited, they are on their own words, or lost with their text; never on others', async () => {
    const path = on.copy('ko-cache.html', '/edited.html');
    const first = await on.read(path);
    await on.mark(first, KEPT, '2');
    await on.mark(first, GONE, '4');
    await first.waitForText(on.t('saved'));
    await first.close();
    on.copy('ko-cache.html', '/edited.html', (html) =>
      html
        .replace(GONE, '회의는 길고 지루했습니다.')
        .replace(
          '<h2 id="timeline">',
          '<p>이 글은 나중에 고쳤습니다. 한 문단이 더 있습니다.</p>\n<h2 id="timeline">',
        ),
    );
    const second = await on.read(path);
    await second.resize(1440, 900);
    await waitForPainted(second, 'green', KEPT);
    await second.waitForText(on.t('lostReason'));
    await second.waitForText(GONE);
    expect((await painted(second))['pink']).toBeUndefined();
    await on.browser.clickToolbar(second);
    const popup = await on.browser.popup();
    await popup.waitForText(GONE);
    await second.close();
  });
});
