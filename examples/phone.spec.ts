import { expect, test } from 'playwright-inbox';

test('sign up with a phone', async ({ page, phone }) => {
  await page.goto('/phone');
  await page.getByLabel('Phone').fill(phone.number);
  await page.getByRole('button', { name: 'Send code' }).click();
  await page.getByLabel('Code').fill(await phone.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Welcome')).toBeVisible();
});

test('two phones, one of another country', async ({ page, phone, createPhone }) => {
  const swedish = await createPhone({ country: 'SE' });
  for (const { number } of [phone, swedish]) {
    await page.goto('/phone');
    await page.getByLabel('Phone').fill(number);
    await page.getByRole('button', { name: 'Send code' }).click();
  }
  await expect(phone).toReceiveCode(/^\d{6}$/, { from: 'Larkspur' });
  await expect(swedish).toReceiveMessage({ body: /your larkspur code/i });
});

test.describe('in Germany', () => {
  test.use({ phoneCountry: 'DE' });

  test('numbers are of the country of the project', async ({ phone }) => {
    expect(phone.number).toMatch(/^\+4917/);
  });
});
