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

for (const [query, url] of [
  ['forbidden', '/403/'],
  ['AH01618', '/causes/apache-user-not-found/'],
  ['nginx 499', '/nginx/499/'],
]) {
  test(`${query} names one page, which Enter opens`, async ({ page }) => {
    await page.goto('/codes/');
    const box = page.getByRole('combobox', { name: /Search/ });
    await box.fill(query ?? '');
    await expect(page.getByRole('option').nth(1)).toBeVisible();
    await box.press('Enter');
    await expect(page).toHaveURL(url ?? '');
  });
}

for (const query of ['cors', 'login', 'kerberos', 'invalid_token']) {
  test(`${query} names several pages, which Enter lists`, async ({ page }) => {
    await page.goto('/codes/');
    const box = page.getByRole('combobox', { name: /Search/ });
    await box.fill(query);
    await expect(page.getByRole('option').nth(1)).toBeVisible();
    await box.press('Enter');
    await expect(page).toHaveURL(`/search/?q=${query}`);
  });
}

test('an error value opens its section, with the causes behind it', async ({ page }) => {
  await page.goto('/codes/');
  await page.getByRole('combobox', { name: /Search/ }).fill('invalid_token');
  await page.getByRole('option', { name: 'Bearer authentication scheme' }).click();
  await expect(page).toHaveURL('/schemes/bearer/#errors');
  await page.getByRole('link', { name: 'The access token has expired' }).first().click();
  await expect(page).toHaveURL('/causes/api-expired-token/');
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

test('the log line leads to its cause, then to 401 and to Basic', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(logLine)}`);
  const titles = page.getByRole('region', { name: 'Pages' }).getByRole('link');
  await expect(titles.filter({ hasText: '401 Unauthorized' })).toBeVisible();
  await expect(titles.filter({ hasText: 'Basic' }).first()).toBeVisible();
});

test('a pasted log line shows which part of it matched and why', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/codes/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), logLine);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+v');
  const option = page.getByRole('option', { name: 'nginx does not find the user' });
  await expect(option.locator('mark')).toHaveText('user "bob" was not found');
  await expect(option).toContainText('nginx writes this to its log');
  await expect(page.getByRole('option').first()).toContainText('Diagnose this');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/causes/nginx-user-not-found/');
});

test('a paste of several lines is handed to the diagnosis whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/codes/');
  await page.evaluate(() => navigator.clipboard.writeText('HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n'));
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+v');
  await page.getByRole('option', { name: 'Diagnose this' }).click();
  await expect(page).toHaveURL('/diagnose/');
  await expect(page.locator('textarea')).toHaveValue(/^HTTP\/1.1 401 Unauthorized\nWWW-Authenticate: Bearer/);
});

for (const query of ['401 vs 403', '401 or 403', 'forbidden vs unauthorized', '401 instead of 403']) {
  test(`${query} opens the comparison`, async ({ page }) => {
    await page.goto('/');
    const box = page.getByRole('combobox');
    await box.fill(query);
    await expect(page.getByRole('option').first()).toHaveAttribute('href', '/compare/401-vs-403/');
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(page).toHaveURL('/compare/401-vs-403/');
  });
}

test('a misspelt word says how it was read', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('forbiden');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('403 Forbidden');
  await expect(first.locator('mark')).toHaveText('forbiden');
  await expect(first).toContainText('read as “forbidden”');
});

test('what is found is announced, and nothing found as well', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.fill('nginx 499');
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages, first nginx 499/);
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await box.press('ArrowUp');
  const last = page.getByRole('option').last();
  await expect(last).toHaveText('Search the full text');
  await expect(box).toHaveAttribute('aria-activedescendant', (await last.getAttribute('id')) ?? '');
  await box.fill('qqqqzzzzxxxx');
  await expect(page.getByRole('status')).toHaveText('No page by that name. Enter searches the full text.');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await box.press('Enter');
  await expect(page).toHaveURL('/search/?q=qqqqzzzzxxxx');
});

test('markup in the box is text', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('<img src=x onerror=document.title="run"> 401');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('listbox').locator('img')).toHaveCount(0);
  expect(await page.title()).not.toBe('run');
});

for (const [height, from] of [
  [640, '/'],
  [640, '/404/'],
  [300, '/'],
  [300, '/404/'],
] as const) {
  test(`a phone that shows ${height} px of ${from} shows results below the box`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height });
    await page.goto(from);
    const box = page.getByRole('combobox');
    await box.fill('nginx 499');
    const list = page.getByRole('listbox');
    await expect(box).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 1 });
    await expect(list).toBeInViewport({ ratio: 1 });
    for (let count = await page.getByRole('option').count(); count > 0; count--) await box.press('ArrowDown');
    // A list scrolls by whole pixels, so that a part of one may be missing.
    await expect(page.getByRole('option').last()).toBeInViewport({ ratio: 0.98 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a keyboard that comes up over the page makes the list smaller', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  await page.getByRole('combobox').fill('401 unauthorized');
  const list = page.getByRole('listbox');
  await expect(list).toBeInViewport({ ratio: 1 });
  // What a phone does: the page stays as it is, and less of it is seen.
  await page.evaluate(() => {
    Object.defineProperty(visualViewport, 'height', { value: 320 });
    visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect
    .poll(async () => Math.round(((await list.boundingBox())?.y ?? 0) + ((await list.boundingBox())?.height ?? 0)))
    .toBeLessThanOrEqual(320);
  await expect(page.getByRole('combobox')).toBeInViewport({ ratio: 1 });
});
