import { expect, test } from './test.ts';

for (const path of ['/404', '/404/', '/500', '/500/', '/401', '/401/', '/401.2', '/nginx/499']) {
  test(`${path} shows its own page`, async ({ page }) => {
    const code = /\d+(\.\d)?/.exec(path)?.[0] ?? '';
    const response = await page.goto(path);
    // Some hosts send /404 with the status it speaks of.
    expect(code === '404' ? [200, 404] : [200]).toContain(response?.status());
    await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
  });
}

const guesses: [string, string][] = [
  ['/http-401', '/401/'],
  ['/401.html', '/401/'],
  ['/NGINX/499', '/nginx/499/'],
  ['/iis/401.2', '/401.2/'],
  ['/401-2/', '/401.2/'],
];
for (const [guess, page_] of guesses) {
  test(`the guess ${guess} lands on ${page_}`, async ({ page }) => {
    await page.goto(guess);
    await expect(page).toHaveURL(page_);
  });
}

for (const path of ['/401.99', '/799', '/nosuchvendor/42', '/some%20words/<script>']) {
  test(`the unknown address ${path} is answered with 404 and a way on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'Search httpwhy for it' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });
}

test('an unknown sub-code offers the code that it refines', async ({ page }) => {
  await page.goto('/iis/401.9/');
  await expect(page.getByText('Did you mean one of these?')).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: '401 Unauthorized' }).click();
  await expect(page).toHaveURL('/401/');
});

test('an address with a query of the search box goes on to the results', async ({ page }) => {
  await page.goto('/codes/?q=nginx+499');
  await expect(page).toHaveURL(/\/search\/\?q=nginx%20499/);
});

for (const path of ['/401.json', '/nginx/499.json', '/causes/nginx-user-not-found.json', '/codes.json']) {
  test(`${path} is the page as data`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.headers()['content-type']).toContain('application/json');
    expect(await response.json()).toHaveProperty('version', 1);
  });
}

test('a page is offered as Markdown, and the address bar can search', async ({ page, request }) => {
  await page.goto('/401/');
  const markdown = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
  expect(new URL(markdown ?? '', page.url()).pathname).toBe('/401.md');
  expect(await (await request.get('/401.md')).text()).toContain('401 Unauthorized');
  expect(await (await request.get('/opensearch.xml')).text()).toContain('{searchTerms}');
});
