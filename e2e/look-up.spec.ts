import { expect, test } from './test.ts';

test('a sub-code is found on the list of all codes and explains itself', async ({ page }) => {
  await page.goto('/codes/');
  await page.getByRole('link', { name: /^401\.2 / }).click();
  await expect(page).toHaveURL('/401.2/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('401.2');
  await expect(page.getByText('Who can fix it:')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Check first' })).toBeVisible();
  await expect(page.getByRole('link', { name: '401 Unauthorized' })).toBeVisible();
  await expect(page.getByText(/Last checked \d{4}-\d{2}-\d{2}/)).toBeVisible();
});

test('the list is narrowed by class, vendor and where a code is seen, and the choice stands in the address', async ({
  page,
}) => {
  await page.goto('/codes/');
  await page.getByLabel('Vendor').selectOption({ label: 'nginx' });
  await page.getByLabel('Seen').selectOption({ label: 'only in a log' });
  await expect(page).toHaveURL(/vendor=nginx&seen=log/);
  await expect(page.getByRole('link', { name: /499/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^403 / })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('link', { name: /^403 / })).toBeHidden();
  await page.getByLabel('Class').selectOption({ label: '2xx' });
  await expect(page.getByText('No code fits')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('link', { name: /^403 / }).first()).toBeVisible();
  await expect(page).toHaveURL('/codes/');
});

test('a class of the list holds the numbers that come with its status, and no link leads to an emptied part', async ({
  page,
}) => {
  await page.goto('/codes/');
  await page.getByLabel('Vendor').selectOption({ label: 'Cloudflare' });
  await page.getByLabel('Class').selectOption({ label: '4xx' });
  await expect(page.getByRole('link', { name: /^1020 / })).toBeVisible();
  await expect(page.getByRole('link', { name: /^521 / })).toBeHidden();
  const parts = page.getByRole('navigation', { name: 'Parts of the list' });
  await expect(parts.getByRole('link')).toHaveText(['Vendors']);
  await parts.getByRole('link', { name: 'Vendors' }).click();
  await expect(page.getByRole('heading', { name: /^Cloudflare/ })).toBeInViewport();
  await page.getByLabel('Class').selectOption({ label: '1xx' });
  await expect(page.getByText('No code fits')).toBeVisible();
});

test('the causes are narrowed by words, also by a product that no title names', async ({ page }) => {
  await page.goto('/causes/');
  await page.getByLabel('Show those with the words').fill('nginx hash');
  await expect(page.getByRole('link', { name: "The password does not match the hash in nginx's file" })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For visitors' })).toBeHidden();
  await page.getByLabel('Show those with the words').fill('zebra');
  await expect(page.getByText('Nothing here has all these words.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('heading', { name: 'For visitors' })).toBeVisible();
});

test("a visitor who meets a vendor's code is told what to do", async ({ page }) => {
  await page.goto('/cloudflare/525/');
  await expect(page.getByText('You are visiting?')).toBeInViewport();
  await page.getByRole('link', { name: "tell the site's owner" }).click();
  await expect(page.getByRole('heading', { name: 'What to send' })).toBeVisible();
});

test('a long page of a code names its parts at the top', async ({ page }) => {
  await page.goto('/401/');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Reference' }).click();
  await expect(page.getByRole('heading', { name: 'Reference' })).toBeInViewport();
});

test('on a phone, tables and commands stay within the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/401/');
  for (const words of ['First check', 'Read access for that account']) {
    const cell = await page.getByText(words, { exact: true }).boundingBox();
    expect((cell?.x ?? 400) + (cell?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const command = page.getByText('curl -s -o /dev/null -D -').first();
  // Two commands are two lines.
  expect((await command.boundingBox())?.height).toBeLessThan(60);
});

test('a made-up choice in the address counts as all', async ({ page }) => {
  await page.goto('/codes/?class=9&vendor=%3Cscript%3E&seen=x');
  await expect(page.getByText(/^\d+ codes$/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^404 Not Found/ })).toBeVisible();
});

test('a bare number lists what each vendor means by it', async ({ page }) => {
  await page.goto('/530/');
  for (const vendor of ['Cloudflare', 'Shopify', 'Pantheon']) {
    await expect(page.getByRole('link', { name: new RegExp(vendor) }).first()).toBeVisible();
  }
  await page.goto('/308/');
  await expect(page.getByRole('link', { name: /Google resumable upload/ })).toBeVisible();
});

test('a command is copied exactly', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/causes/nginx-user-not-found/');
  const block = page.locator('copy-block', { hasText: 'sudo htpasswd' });
  await block.getByRole('button', { name: 'Copy' }).click();
  await expect(block.getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('sudo htpasswd /etc/nginx/.htpasswd bob');
});

test('both cheat sheets are offered and are PDFs', async ({ page, request }) => {
  for (const from of ['/', '/codes/', '/401/']) {
    await page.goto(from);
    await expect(page.getByRole('link', { name: /PDF/ }).first()).toBeVisible();
  }
  for (const paper of ['a4', 'letter']) {
    const response = await request.get(`/cheat-sheet-${paper}.pdf`);
    expect(response.status()).toBe(200);
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
});

test('a chosen theme holds on the next page', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
  await page.goto('/401/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
