import { expect, logLine, test } from './test.ts';

test('excerpts of the full text hold no badges and no sources', async ({ page }) => {
  await page.goto('/search/?q=git');
  const text = page.getByRole('region', { name: 'In the text' });
  await expect(text.getByRole('listitem').first()).toBeVisible();
  for (const item of await text.getByRole('listitem').all()) {
    await expect(item).not.toContainText('Who can fix it');
    await expect(item).not.toContainText(/checked 20\d\d/);
  }
});

const first: [string, RegExp][] = [
  ['401', /^401 Unauthorized/],
  ['499', /499/],
  ['unathorized', /^401 Unauthorized/],
  ['www-authenticate', /WWW-Authenticate/],
  [logLine, /nginx does not find the user/],
];

for (const [query, expected] of first) {
  test(`the results page puts the right page first for ${query.slice(0, 40)}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const pages = page.getByRole('region', { name: 'Pages' }).getByRole('link');
    await expect(pages.first()).toHaveText(expected);
  });
}

test('the full text is not loaded before somebody asks for it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/401/');
  await page.getByRole('combobox').fill('forbidden');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.goto('/search/');
  await expect(page.getByRole('status').filter({ hasText: 'Type a code' })).toBeVisible();
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.goto('/search/?q=htpasswd');
  await expect(page.getByRole('region', { name: 'In the text' })).toBeVisible();
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).not.toEqual([]);
});

test('the full text leads to the heading, with the words marked', async ({ page }) => {
  await page.goto('/search/?q=htpasswd');
  const text = page.getByRole('region', { name: 'In the text' });
  const heading = text.locator('a[href*="#"]').first();
  await expect(heading).toBeVisible();
  await expect(text.locator('mark').first()).toHaveText(/htpasswd/i);
  const name = (await heading.textContent()) ?? '';
  await heading.click();
  await expect(page).toHaveURL(/#/);
  await expect(page.locator(':target')).toContainText(name);
});

test('the full text is narrowed by kind, and the choice stands in the address', async ({ page }) => {
  await page.goto('/search/?q=www-authenticate');
  const text = page.getByRole('region', { name: 'In the text' });
  const status = page.getByRole('status').filter({ hasText: 'with these words' });
  const kinds = text.getByRole('group', { name: 'Kinds of pages' });
  for (const kind of ['Codes', 'Causes', 'Fixes', 'Header fields', 'Schemes', 'Comparisons']) {
    await expect(kinds.getByRole('checkbox', { name: kind, exact: false }).first()).toBeVisible();
  }
  const fixes = kinds.getByRole('checkbox', { name: /^Fixes/ });
  const count = Number(/\d+/.exec((await text.locator('label', { hasText: 'Fixes' }).textContent()) ?? '')?.[0]);
  await fixes.check();
  await expect(page).toHaveURL(/&kind=fix$/);
  await expect(status).toContainText(new RegExp(`${count} pages? with these words`));
  const titles = text.locator('li > a');
  await expect(titles).toHaveCount(Math.min(count, 8));
  for (const title of await titles.all()) await expect(title).toHaveAttribute('href', /^\/fixes\//);
  await kinds.getByRole('checkbox', { name: /^Schemes/ }).check();
  await page.reload();
  await expect(fixes).toBeChecked();
  await expect(kinds.getByRole('checkbox', { name: /^Schemes/ })).toBeChecked();
  await fixes.uncheck();
  await expect(titles.first()).toHaveAttribute('href', /^\/schemes\//);
  await expect(page).toHaveURL(/q=www-authenticate&kind=scheme$/);
});

test('vendor codes are a kind too', async ({ page }) => {
  await page.goto('/search/?q=cloudflare&kind=vendor+code&kind=%3Cscript%3E');
  const text = page.getByRole('region', { name: 'In the text' });
  await expect(text.getByRole('checkbox', { name: /^Vendor codes/ })).toBeChecked();
  await expect(text.locator('li').first()).toContainText('vendor code');
});

test('more of the full text is shown on demand', async ({ page }) => {
  await page.goto('/search/?q=authorization');
  const text = page.getByRole('region', { name: 'In the text' });
  const items = text.getByRole('listitem');
  await expect(items).toHaveCount(8);
  await text.getByRole('button', { name: /^Show 8 more/ }).click();
  await expect(items).toHaveCount(16);
  await expect(items.nth(8).getByRole('link').first()).toBeFocused();
});

test('the full text is found and marked', async ({ page }) => {
  await page.goto('/search/?q=AuthUserFile');
  const text = page.getByRole('region', { name: 'In the text' });
  await expect(text.getByRole('link').first()).toBeVisible();
  await expect(text.locator('mark').first()).toBeVisible();
});

test('an empty query says what to type', async ({ page }) => {
  await page.goto('/search/?q=');
  await expect(page.getByRole('status').filter({ hasText: 'Type a code' })).toBeVisible();
});

test('a query without result says what to try', async ({ page }) => {
  await page.goto('/search/?q=qqqqzzzzxxxx');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
});

test('markup in a query is text', async ({ page }) => {
  const query = '<script>document.title="run"</script><img src=x onerror=document.title="run">';
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('combobox')).toHaveValue(query);
  await expect(page.getByRole('status').first()).not.toHaveText('Searching.');
  expect(await page.title()).not.toBe('run');
});

test('a query of 10,000 characters is answered and does not get into an address', async ({ page }) => {
  await page.goto('/codes/');
  const box = page.getByRole('combobox', { name: /Search/ });
  await box.fill(`GET failed with 401 Unauthorized ${'lorem ipsum dolor '.repeat(560)}`.slice(0, 10_000));
  await box.press('Enter');
  await expect(page).toHaveURL('/search/');
  await expect(page.getByRole('region', { name: 'Pages' }).getByRole('link').first()).toHaveText(/401/);
});

test('a query that holds a secret stands in no address', async ({ page }) => {
  await page.goto('/401/');
  const box = page.getByRole('combobox', { name: /Search/ });
  await box.fill('zzqq Bearer abcdefghijklmnopqrstuvwxyz0123456789');
  await expect(page.getByRole('listbox')).toBeVisible();
  await box.press('Enter');
  await expect(page).toHaveURL('/search/');
  await expect(page.getByRole('combobox', { name: /Search/ })).toHaveValue(/zzqq/);
});
