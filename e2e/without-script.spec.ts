import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('all codes can be read and found in the page', async ({ page }) => {
  await page.goto('/codes/');
  for (const code of ['401 ', '401.2', '499', '525']) {
    await expect(
      page.getByRole('link', { name: new RegExp(`^${code.trim().replace('.', '\\.')}`) }).first(),
    ).toBeVisible();
  }
});

test('the tree is an outline whose answers lead on', async ({ page }) => {
  await page.goto('/fix/401/');
  await page
    .getByRole('link', { name: 'I run the server: my server, proxy, cluster or self-hosted application refuses' })
    .click();
  await page.locator('#q-admin-sign').getByRole('link', { name: 'None of these' }).click();
  await expect(page.locator('#q-admin-where')).toBeInViewport();
  await page
    .locator('#q-admin-where')
    .getByRole('link', { name: 'My web server or proxy asks for a password, and refuses everybody or answers 500' })
    .click();
  await page.locator('#q-admin-which').getByRole('link', { name: 'nginx', exact: true }).click();
  await page
    .locator('#q-nginx-log')
    .getByRole('link', { name: 'nginx does not find the user in its password file' })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'How to be sure' })).toBeVisible();
});

test('the search leads to the list of all codes', async ({ page }) => {
  await page.goto('/401/');
  await page.getByLabel('Search a code, message or header').fill('401.2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/codes/?q=401.2');
  await expect(page.locator('noscript p', { hasText: 'Search needs JavaScript' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^401\.2/ })).toBeVisible();
});

test('the examples of the home page are pages', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'nginx 499' }).click();
  await expect(page).toHaveURL('/nginx/499/');
});

test('an unknown address offers search and list', async ({ page }) => {
  await page.goto('/799/');
  await expect(page.getByRole('link', { name: 'Search httpwhy' })).toBeVisible();
});
