/** The bank page of the sandbox provider, where redirect methods end. Does NOT know what the shop makes of it. */

export class Bank {
  /** @param {import('playwright-core').Page} page @param {import('../sandbox.mjs').Sandbox} sandbox */
  constructor(page, sandbox) {
    this.page = page;
    this.sandbox = sandbox;
    this.payButton = page.getByRole('button', { name: 'Pay', exact: true });
    this.cancelButton = page.getByRole('button', { name: 'Cancel', exact: true });
  }

  /** Waits until the buyer is there. */
  async reached() {
    await this.page.waitForURL(`${this.sandbox.provider}/bank/**`);
    await this.payButton.waitFor();
  }

  async pay() {
    await this.payButton.click();
    await this.page.waitForURL(`${this.sandbox.shop}/**`);
  }

  async cancel() {
    await this.cancelButton.click();
    await this.page.waitForURL(`${this.sandbox.shop}/**`);
  }
}
