/** What is shown, handed on and sent of a paste. */
import { area, expired } from './desk.ts';
import { expect, test } from './test.ts';

test('secrets are masked wherever they are shown, also in the copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/diagnose/');
  await area(page).fill(expired);
  await page.getByRole('button', { name: 'Copy the masked text' }).click();
  await expect(page.getByText('The masked text is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('abcdefghijklmnop1234');
  expect(await page.locator('[data-result]').textContent()).not.toContain('abcdefghijklmnop1234');
});

test('a link holds what was seen and nothing that was pasted', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/diagnose/');
  await area(page).fill(expired);
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#seen=');
  expect(link).not.toContain('abcdefghijklmnop1234');
  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.getByRole('article').first()).toContainText('The access token has expired');
  await other.close();
});

test('a link that is opened beside a diagnosis takes its place, and says that it is shared', async ({ page }) => {
  await page.goto('/diagnose/');
  await area(page).fill(expired);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.evaluate(() => location.assign('#seen=nginx-user-not-found'));
  await expect(page.getByText('This came with a link.')).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('nginx does not find the user');
  await expect(area(page)).toBeHidden();
  await page.getByRole('button', { name: 'Paste something of my own' }).click();
  await expect(area(page)).toBeFocused();
});

test.describe('sealed', () => {
  test.use({ expected: /Content Security Policy/ });
  test('neither the page nor its worker can make a request', async ({ page }) => {
    await page.goto('/diagnose/');
    const blocked = await page.evaluate(async () => {
      const inPage = await fetch('/401/').then(
        () => 'sent',
        () => 'blocked',
      );
      const code = `fetch(${JSON.stringify(new URL('/401/', location.href).href)}).then(() => postMessage('sent'), () => postMessage('blocked'))`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
      const inWorker = await new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
      return [inPage, inWorker];
    });
    expect(blocked).toEqual(['blocked', 'blocked']);
  });
});
