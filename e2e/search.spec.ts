import { expect, logLine, test } from './test.ts';

test('typing shows the page first, and Enter on it opens it', async ({ page }) => {
  await page.goto('/401/');
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: /Search/ });
  await expect(box).toBeFocused();
  await box.fill('Authorization Required');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('401 Unauthorized');
  await box.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await box.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await box.press('ArrowUp');
  await box.press('Enter');
  await expect(page).toHaveURL('/401/');
});

test('an exact code opens with Enter alone', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: /Search/ });
  await box.fill('401.2');
  await expect(page.getByRole('option').first()).toContainText('401.2');
  await box.press('Enter');
  await expect(page).toHaveURL('/401.2/');
});

test('Escape closes the list and keeps the text', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: /Search/ });
  await box.fill('nginx 499');
  await expect(page.getByRole('listbox')).toBeVisible();
  await box.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box).toHaveValue('nginx 499');
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

test('the log line leads to its cause, then to 401 and to Basic', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(logLine)}`);
  const titles = page.getByRole('region', { name: 'Pages' }).getByRole('link');
  await expect(titles.filter({ hasText: '401 Unauthorized' })).toBeVisible();
  await expect(titles.filter({ hasText: 'Basic' }).first()).toBeVisible();
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
  await box.fill(`HTTP/1.1 401 Unauthorized ${'lorem ipsum dolor '.repeat(560)}`.slice(0, 10_000));
  await box.press('Enter');
  await expect(page).toHaveURL('/search/');
  await expect(page.getByRole('region', { name: 'Pages' }).getByRole('link').first()).toHaveText(/401/);
});
