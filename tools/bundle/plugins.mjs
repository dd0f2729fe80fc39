// Two esbuild plugins: style sheets as minified text, and modules that exist only while bundling.
// Does NOT know what the modules contain.

import { build } from 'esbuild';

/** `import css from './x.css'` gives the sheet's minified text, with its `@import`s inside. */
export function styleSheets() {
  return {
    name: 'style-sheets',
    setup(outer) {
      outer.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const result = await build({ entryPoints: [path], bundle: true, minify: true, write: false, charset: 'utf8', target: 'es2022', logLevel: 'warning' });
        return { contents: result.outputFiles[0].text.trim(), loader: 'text', watchFiles: [path] };
      });
    },
  };
}

/** `modules`: specifier to an object of exports. Each export stands alone, so that what nobody imports is dropped. */
export function virtualModules(modules) {
  return {
    name: 'virtual-modules',
    setup(outer) {
      const names = Object.keys(modules);
      outer.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({ path, namespace: 'virtual' }));
      outer.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: Object.entries(modules[path]).map(([name, value]) => `export var ${name} = ${JSON.stringify(value)};`).join('\n'),
        loader: 'js',
      }));
    },
  };
}
