/** Playwright, axe and the Fluent parser from the tools folder, whose packages are the only ones that are installed. */
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../tools/package.json', import.meta.url));

/** @type {import('playwright-core')} */
export const { chromium } = require('playwright-core');
export const { default: AxeBuilder } = require('@axe-core/playwright');
export const { parse } = require('@fluent/syntax');
