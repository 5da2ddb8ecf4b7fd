/** A person says in a sentence what happens, beside the questions or in place of them. */
import { expect, test } from './test.ts';

const sentence =
  'Behind Traefik the dashboard never takes my password; docker compose warns that a variable is not set';
const cause = 'The dollar signs of the password hash were lost in Docker Compose';

const closest = { name: 'Which of these comes closest to what you see?' };

test('a sentence offers the likeliest causes, and orders those of an end', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/fix/401/');
  await page.getByLabel('In your own words').fill(sentence);
  await page.getByLabel('What you use').fill('Traefik, docker-compose');
  const offered = page.getByRole('group', closest).getByRole('checkbox');
  await expect(offered.first()).toHaveAccessibleName(cause);
  expect(await offered.count()).toBeLessThanOrEqual(8);
  await expect(page.getByText(/^Cause 1 of/)).toHaveCount(0);
  await page.getByRole('link', { name: 'I am visiting: I want to open a page or to sign in' }).click();
  await page.getByRole('link', { name: /^I sit behind a company proxy or firewall/ }).click();
  await expect(page.getByText(/^Cause 1 of/)).toBeVisible();
  await expect(page.getByText(/by your words: /).first()).toBeAttached();
  expect(
    [...asked, page.url()].filter((url) => /password|variable|dashboard/.test(url.replace(/causes\/\S+/, ''))),
  ).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('what is ticked stands first, though a question is open', async ({ page }) => {
  await page.goto('/fix/401/');
  await page.getByLabel('In your own words').fill(sentence);
  const third = page.getByRole('group', closest).getByRole('checkbox').nth(2);
  await third.focus();
  const [name, before] = [await third.getAttribute('value'), (await third.boundingBox())?.y ?? -1];
  await page.keyboard.press('Space');
  await expect(page.getByText(/^1 ticked: first among/)).toBeVisible();
  await expect(page.getByRole('article').first().getByRole('link').first()).toHaveAttribute('href', `/causes/${name}/`);
  await expect(third).toBeFocused();
  expect(Math.abs(((await third.boundingBox())?.y ?? -99) - before)).toBeLessThan(3);
  await page.getByRole('button', { name: 'To the causes' }).click();
  await expect(page.locator('h2:focus')).toHaveText(/likely causes/);
  await expect(page.locator('h2:focus')).toBeInViewport();
  await third.uncheck();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('what is ticked stays, whatever is answered or said after it', async ({ page }) => {
  await page.goto('/fix/401/');
  await page.getByLabel('In your own words').fill(sentence);
  const last = page.getByRole('group', closest).getByRole('checkbox').last();
  const name = (await last.getAttribute('value')) ?? '';
  await last.check();
  await page.getByRole('link', { name: 'I am visiting: I want to open a page or to sign in' }).click();
  await page.getByRole('link', { name: /^I sit behind a company proxy or firewall/ }).click();
  await page
    .getByLabel('In your own words')
    .fill('The clock of my laptop was wrong, and the site says that my session expired');
  await expect(page.locator(`input[value="${name}"]`)).toBeChecked();
  await expect(page.getByRole('article').first().getByRole('link').first()).toHaveAttribute('href', `/causes/${name}/`);
});

test('without a word, more causes that fit the answers are offered at an end', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  const articles = page.getByRole('article');
  await expect(articles.first()).toContainText('407');
  const offered = page.getByRole('group', closest).getByRole('checkbox');
  await expect(offered.nth(3)).toBeVisible();
  await expect(articles.first()).toContainText('407');
  const name = await offered.nth(3).getAttribute('value');
  await offered.nth(3).check();
  await expect(articles.first().getByRole('link').first()).toHaveAttribute('href', `/causes/${name}/`);
  await expect(page.getByText(/^Cause 1 of \d, which you ticked/)).toBeVisible();
  await offered.nth(3).uncheck();
  await expect(articles.first()).toContainText('407');
});

test('a cause that was opened stays open when others are ticked', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  await page.getByRole('button', { name: 'That did not help: the next cause' }).click();
  const read = page.getByRole('article').nth(1).getByRole('heading').first();
  const title = (await read.textContent()) ?? '';
  await page.getByLabel('In your own words').fill(sentence);
  const offered = page.getByRole('group', closest).getByRole('checkbox');
  await offered.last().check();
  await expect(page.getByText(/^1 ticked: first among/)).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(/^Cause 1 of \d, which you ticked/)).toBeVisible();
});

test('the causes up to the last one ticked or opened are shown, and a tick taken away closes them', async ({
  page,
}) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  const places = page.getByText(/^Cause \d of/).filter({ visible: true });
  const next = page.getByRole('button', { name: 'That did not help: the next cause' });
  const offered = page.getByRole('group', closest).getByRole('checkbox');
  await offered.nth(3).check();
  await expect(places).toHaveText([/^Cause 1 of \d, which you ticked$/]);
  await offered.nth(1).check();
  await expect(places).toHaveText([/^Cause 1 of \d, which you ticked$/, /^Cause 2 of \d, which you ticked$/]);
  await expect(next).toHaveCount(1);
  await offered.nth(1).uncheck();
  await offered.nth(3).uncheck();
  await expect(places).toHaveText([/^Cause 1 of/]);
  await next.click();
  await expect(places).toHaveCount(2);
  await next.click();
  await expect(places).toHaveText([/^Cause 1 of/, /^Cause 2 of/, /^Cause 3 of/]);
  await offered.nth(3).check();
  await expect(places).toHaveText([/^Cause 1 of/, /^Cause 2 of/, /^Cause 3 of/, /^Cause 4 of/]);
});

test('the note says what came closest, and that words shaped the order', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  await page.getByLabel('In your own words').fill(sentence);
  await page.getByLabel('What you use').fill('Traefik, docker-compose');
  await page.getByRole('checkbox', { name: cause }).check();
  await expect(page.getByText(/^1 ticked: first among/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy as a note' }).click();
  await expect(page.getByText('The note is copied.')).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain(`- Closest to what is seen: ${cause}`);
  expect(note).toContain('a description that this note leaves out');
  expect(note).not.toContain('dashboard');
});

test('words that are changed at an end order its causes anew', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  const first = page.getByRole('article').first();
  await expect(first).toContainText('407');
  await page.getByLabel('In your own words').fill(sentence);
  await expect(page.getByText(/by your words: /).first()).toBeAttached();
  await page.getByLabel('In your own words').fill('');
  await expect(page.getByText(/by your words: /)).toHaveCount(0);
  await expect(first).toContainText('407');
});

test('an answer given while words wait still brings the focus to the end', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor');
  await page.getByLabel('In your own words').fill(sentence);
  await page.getByRole('link', { name: /^I sit behind a company proxy or firewall/ }).click();
  await expect(page.locator('h2:focus')).toHaveText(/likely causes/);
  await expect(page.getByText(/by your words: /).first()).toBeAttached();
  await expect(page.locator('h2:focus')).toHaveText(/likely causes/);
});

test('the field stays where it is while causes above it change, and opened ones stay open', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  await page.getByRole('button', { name: 'That did not help: the next cause' }).click();
  const opened = (await page.getByRole('article').nth(1).getByRole('heading').first().textContent()) ?? '';
  const field = page.getByLabel('In your own words');
  await field.fill('Behind');
  const before = (await field.boundingBox())?.y ?? -1;
  await field.fill(sentence);
  await expect(page.getByText(/by your words: /).first()).toBeAttached();
  expect(Math.abs(((await field.boundingBox())?.y ?? -99) - before)).toBeLessThan(3);
  await expect(page.getByRole('article').getByRole('heading', { name: opened })).toBeVisible();
});

test('words that tell nothing leave the order of the answers', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  const place = page.getByText(/^Cause 1 of/);
  const before = await place.textContent();
  await page.getByLabel('In your own words').fill('xyzzy, and <i>login</i>');
  await page.waitForTimeout(1200);
  expect(await place.textContent()).toBe(before);
  await expect(page.locator('[data-end] i')).toHaveCount(0);
});

test('words that say too little change nothing, and the form says so', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  const offered = page.getByRole('group', closest).getByRole('checkbox');
  await expect(offered.nth(3)).toBeVisible();
  const before = await offered.count();
  await page.getByLabel('In your own words').fill('not working pls help');
  await expect(page.getByText('Too little to compare: the order stays.')).toBeVisible();
  await expect(offered).toHaveCount(before);
});

const line = 'It fails, and the log says: user "admin" was not found in "/etc/nginx/.htpasswd"';

test('a log line among the words is offered to the diagnosis, which takes it over', async ({ page }) => {
  await page.goto('/fix/401/');
  const words = page.getByLabel('In your own words');
  const diagnose = page.getByRole('link', { name: 'Diagnose this' });
  await words.fill('xyzzy');
  await expect(page.getByText('Too little to compare yet.')).toBeVisible();
  await expect(diagnose).toHaveCount(0);
  for (const text of ['AH01617: user bob: authentication failure for "/": Password Mismatch', line]) {
    await words.fill(text);
    await expect(diagnose).toBeVisible();
    await expect(words).toHaveValue(text);
  }
  await diagnose.click();
  await expect(page.getByLabel('Paste the response, log line or error')).toHaveValue(line);
  await expect(page.locator('[data-status]')).toContainText('nginx does not find the user');
  expect(page.url()).not.toContain('htpasswd');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('the form is reached by keyboard after the answers', async ({ page }) => {
  await page.goto('/fix/401/');
  await expect(page.getByLabel('In your own words')).toBeVisible();
  await page.getByRole('link', { name: "I can't tell" }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('In your own words')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What you use')).toBeFocused();
});
