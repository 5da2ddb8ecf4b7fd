/** The desk by keyboard, on a phone, and from other pages. */
import { area, expired, said } from './desk.ts';
import { expect, logLine, test } from './test.ts';

test('the desk works on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'A redirect' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('on a phone the answer stands right below a paste', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/diagnose/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await area(page).focus();
  await page.keyboard.press('Control+v');
  await expect(said(page)).toContainText('The access token has expired');
  await expect(said(page)).toBeInViewport({ ratio: 1 });
  await said(page).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'The cause', exact: true })).toBeInViewport();
});

test('the desk is used by keyboard alone', async ({ page }) => {
  await page.goto('/diagnose/');
  const box = area(page);
  for (
    let presses = 0;
    presses < 20 && !(await box.evaluate((element) => element === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(box).toBeFocused();
  await page.keyboard.insertText(logLine);
  const cause = page
    .locator('[data-result]')
    .getByRole('link', { name: 'nginx does not find the user in its password file' })
    .first();
  await expect(cause).toBeVisible();
  for (
    let presses = 0;
    presses < 30 && !(await cause.evaluate((element) => element === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/causes/nginx-user-not-found/');
});

test('a paste into the box of another page is offered to the diagnosis and carried over once', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/401/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await page.getByRole('combobox', { name: /Search/ }).focus();
  await page.keyboard.press('Control+v');
  await page.getByRole('option', { name: /Diagnose this/ }).click();
  await expect(page).toHaveURL('/diagnose/');
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('the home page diagnoses in place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await page.getByRole('combobox', { name: /Search/ }).focus();
  await page.keyboard.press('Control+v');
  await page.getByRole('option', { name: /Diagnose this/ }).click();
  await expect(page.getByRole('heading', { name: 'The diagnosis' })).toBeFocused();
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
  await expect(page).toHaveURL('/');
});

test('Enter on a pasted response diagnoses it on the home page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await page.getByRole('combobox', { name: /Search/ }).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('option', { name: /Diagnose this/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'The access token has expired' })).toBeInViewport();
  await expect(page).toHaveURL('/');
});
