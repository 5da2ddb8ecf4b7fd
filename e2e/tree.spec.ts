import type { Page } from '@playwright/test';
import { expect, logLine, test } from './test.ts';

/** Chooses an answer by keyboard: Tab until it has the focus, then Enter. */
async function answer(page: Page, words: string): Promise<void> {
  const link = page.getByRole('link', { name: words, exact: true });
  await expect(link).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
}

const focusedHeading = (page: Page) => page.locator('h2:focus, h3:focus');

test('a visitor walks to a cause by keyboard', async ({ page }) => {
  await page.goto('/fix/401/');
  await answer(page, 'I am visiting: I want to open a page or to sign in');
  await expect(focusedHeading(page)).toHaveText('What do you see?');
  await answer(page, 'A small box that the browser opens asks for a name and a password, again and again');
  await answer(page, 'They are refused everywhere, in a private window and another browser too');
  await expect(focusedHeading(page)).toHaveText('4 likely causes, likeliest first');
  await expect(page.getByRole('article').first()).toContainText('The user name, password or key is wrong');
});

test('a visitor reads what they can do first, and commands are folded', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-error-only&visitor-error=error-only-this-network');
  const card = page.getByRole('article').first();
  await expect(card).toContainText('Visitor: Tell the owner of the site your address');
  await expect(card).toContainText('You have done this');
  await expect(card.getByText('appcmd list')).toBeHidden();
  await expect(card.getByText('Take the address off the list')).toBeHidden();
  await card.getByText('What others can do').click();
  await expect(card.getByText('Take the address off the list')).toBeVisible();
});

test('a visitor is sent to the owner where nobody else can mend it', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-browser-box&visitor-box=sign-in-behind-box');
  const card = page.getByRole('article').first();
  await expect(card.getByRole('link', { name: 'Tell the owner' })).toBeVisible();
  await expect(card.getByText('How to be sure')).toBeHidden();
});

test('a password file leads to the log of the server that reads it', async ({ page }) => {
  await page.goto('/fix/401/');
  await answer(page, 'I run the server: my server, proxy, cluster or self-hosted application refuses');
  await answer(page, 'A password or hash that I set (Compose, .env, htpasswd, code, own page) is refused');
  await answer(page, 'In a password file (htpasswd)');
  await expect(focusedHeading(page)).toHaveText('Which program reads the password file?');
  await answer(page, 'nginx');
  await expect(focusedHeading(page)).toHaveText("What does nginx's error.log say about the refused request?");
});

test('an API caller walks to a cause, and the next ones follow when it did not help', async ({ page }) => {
  await page.goto('/fix/401/');
  await answer(page, 'I call an API: my program, tool or app is refused');
  await answer(page, 'None of these');
  await answer(page, 'Another program, script, app, plugin, home automation or CI job');
  await answer(page, 'Until I replaced the key or token; a brand-new one fails too');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(1);
  await expect(cards.first()).toContainText('How to be sure');
  await expect(cards.first()).toContainText('The fix');
  await expect(cards.first()).toContainText('Proof');
  await page.getByRole('button', { name: 'That did not help: the next cause' }).click();
  await expect(cards).toHaveCount(2);
  await expect(cards.nth(1).getByRole('heading', { level: 3 })).toBeFocused();
});

test('a site owner walks through a question that he cannot answer', async ({ page }) => {
  await page.goto('/fix/401/');
  await answer(page, 'I run the site: people or programs are refused by my site, app or API, whose code I can change');
  await answer(page, 'None of these');
  await answer(page, 'My API: a token or key is refused, all calls are, or calls that should be open');
  await expect(page.getByText('To find out:').filter({ visible: true })).toHaveCount(1);
  await answer(page, "I can't tell");
  await expect(focusedHeading(page)).toHaveText('What is the application built with?');
  await answer(page, 'Java with Spring Security');
  await expect(page.getByRole('article').first()).toContainText('Spring');
});

for (const [device, width, height] of [
  ['desktop', 1280, 800],
  ['phone', 360, 740],
] as const) {
  test(`each question and the end come to the same height, on a ${device}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/fix/401/#who=role-api-caller');
    const heights: number[] = [];
    for (let step = 0; step < 4; step += 1) {
      await answer(page, "I can't tell");
      if (step === 3) await expect(page.getByRole('article')).toBeVisible();
      await expect(focusedHeading(page)).toBeInViewport();
      heights.push((await focusedHeading(page).boundingBox())?.y ?? -1);
    }
    expect(Math.max(...heights)).toBeLessThan(120);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(2);
  });
}

test('on a phone the answers so far are one line until somebody wants them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  const change = page.getByRole('link', { name: /^Change the answer to: What do you see/ });
  await expect(page.getByRole('article').first()).toBeInViewport();
  await expect(change).toBeHidden();
  await page.getByText('Your 2 answers').click();
  await change.click();
  await expect(focusedHeading(page)).toBeInViewport();
  await expect(page.getByText('Your answer', { exact: true })).toBeVisible();
});

test('a check that an answer tells of is marked as done', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-browser-box&visitor-box=box-works-in-private-window');
  await expect(page.getByRole('article').first()).toContainText('You have done this');
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-browser-box&visitor-box=box-password-was-changed');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByText('You have done this')).toHaveCount(0);
});

test('paper holds every cause of an end', async ({ page }) => {
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(1);
  const count = Number(/of (\d+)/.exec((await page.getByText(/^Cause 1 of/).textContent()) ?? '')?.[1]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(cards).toHaveCount(count);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(cards).toHaveCount(1);
});

test('the log line in the tree leads to the same cause as in the search', async ({ page }) => {
  await page.goto(
    '/fix/401/#who=role-server-admin&admin-sign=none-of-these&admin-where=admin-works-nowhere&admin-which=refuses-nginx',
  );
  await answer(page, "nginx's error.log says that the user was not found in the password file");
  const title = await page.getByRole('article').getByRole('heading', { level: 3 }).first().textContent();
  await page.goto(`/search/?q=${encodeURIComponent(logLine)}`);
  await expect(page.getByRole('region', { name: 'Pages' }).getByRole('link').first()).toHaveText(title ?? '');
});

test('Back, a changed answer and starting over go where they say', async ({ page }) => {
  await page.goto('/fix/401/');
  await answer(page, 'I run the server: my server, proxy, cluster or self-hosted application refuses');
  await answer(page, 'None of these');
  await answer(page, 'My web server or proxy asks for a password, and refuses everybody or answers 500');
  await page.goBack();
  await expect(focusedHeading(page)).toHaveText('What refuses, and whom?');
  await page.getByRole('link', { name: 'Change the answer to: Who are you?' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await answer(page, 'I am visiting: I want to open a page or to sign in');
  await page.getByRole('link', { name: 'Start over' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
});

test('a copied link leads somebody else to the same place', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/fix/401/#who=role-visitor&visitor-sees=sees-proxy-message');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.getByRole('article').first()).toContainText('407');
  await other.close();
});

test('the note holds answers, causes, commands and the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(
    '/fix/401/#who=role-server-admin&admin-sign=none-of-these&admin-where=admin-works-nowhere&admin-which=refuses-caddy',
  );
  await page.getByRole('button', { name: 'Copy as a note' }).click();
  await expect(page.getByText('The note is copied.')).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain('- Which program refuses? Caddy');
  expect(note).toMatch(/1\. .*Caddy/);
  expect(note).toContain('admin-which=refuses-caddy');
});

const broken = ['#who=nobody', '#<script>', '#who=role-visitor&what=ever', '#%E0%A4%A', `#${'a=b&'.repeat(60)}`];
for (const fragment of broken) {
  test(`a foreign fragment is explained: ${fragment.slice(0, 30)}`, async ({ page }) => {
    await page.goto(`/fix/401/${fragment}`);
    await expect(page.getByText('This link holds an answer that these questions do not have')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  });
}

test('the folder of the trees lists them', async ({ page }) => {
  await page.goto('/fix/');
  await page.getByRole('main').getByRole('link', { name: 'Find the cause of a 401' }).click();
  await expect(page).toHaveURL('/fix/401/');
});

test('on a telephone the picture opens with its first question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/fix/401/');
  const first = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.goto('/fix/401/picture/');
  const boxes = page.getByRole('region', { name: /^The tree as a picture/ }).getByRole('link');
  await expect(boxes.first()).toBeInViewport({ ratio: 1 });
  expect(await boxes.first().getAttribute('aria-label')).toContain(first?.trim());
});

test('the picture leads to a question', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/fix/401/');
  await page.getByText('The whole tree as a picture').click();
  await page.getByRole('link', { name: /^What does nginx's error.log say/ }).click();
  await expect(page.getByRole('heading', { name: /^What does nginx's error.log say/ })).toBeVisible();
});
