import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { readerFiles } from './reader-files'

const root = path.resolve(__dirname, '..'),
  nm = (p: string) => path.join(root, 'node_modules', p)
const shared = [path.join(root, 'domain'), path.join(root, 'contract')]
/** What the contract declares for the server and for the API's documentation only. */
const declarations = {
  module: {
    rule: {
      // Shapes and rules do nothing by being loaded: a page carries only those it uses.
      shared: { test: /[\\/](contract|domain)[\\/].*\.ts$/, sideEffects: false },
      declarations: {
        test: /[\\/]contract[\\/][^\\/]+\.ts$/,
        enforce: 'pre' as const,
        use: { strip: { loader: path.join(root, 'config/strip-declarations.cjs') } },
      },
    },
  },
}
const isH5 = process.env.TARO_ENV === 'h5'
// Only browsers run the readers: the mini program neither gets their files nor knows of them.
const readers = isH5 ? readerFiles() : { copies: [], known: { version: '', files: [] } }
export default defineConfig<'webpack5'>(async () => ({
  projectName: 'beian-mobile',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  plugins: ['@tarojs/plugin-html', path.join(root, 'config/screen-reader.cjs'), path.join(root, 'config/pull-down.cjs')],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: {
    '@': path.join(root, 'src'),
    '@domain': path.join(root, 'domain'),
    '@contract': path.join(root, 'contract'),
    '@tanstack/query-core': nm('@tanstack/query-core/build/legacy'),
    '@tanstack/react-query': nm('@tanstack/react-query/build/legacy'),
  },
  terser: { enable: true, config: { output: { quote_keys: false, keep_quoted_props: false, ascii_only: false } } },
  defineConstants: { READER_FILES: JSON.stringify(readers.known) },
  copy: { patterns: isH5 ? [{ from: 'static-src/', to: 'dist/h5/static/' }, ...readers.copies] : [], options: {} },
  mini: {
    compile: { include: shared },
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform: { enable: false } },
    webpackChain(chain, webpack) {
      chain.merge(declarations)
      chain
        .plugin('abort')
        .use(webpack.ProvidePlugin, [{ AbortController: [path.join(root, 'src/platform/abort-controller'), 'AbortController'] }])
    },
  },
  h5: {
    compile: { include: shared },
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    webpackChain(chain, webpack) {
      chain.merge(declarations)
      // Taro packs its own gesture for pulling a page down; ours is src/platform/pull-down.
      chain
        .plugin('own-pull-down')
        .use(webpack.NormalModuleReplacementPlugin, [/taro-pull-to-refresh-core\.js$/, nm('../src/platform/nothing.js')])
      // What no browser of this age needs: polyfills of fetch and AbortController, JSONP, and an icon font of Taro's own.
      for (const unused of [
        'whatwg-fetch',
        'abortcontroller-polyfill/dist/abortcontroller-polyfill-only',
        'jsonp-retry',
        '@tarojs/components/dist/taro-components/taro-components.css',
      ])
        chain.resolve.alias.set(unused, nm('../src/platform/nothing.js'))
      chain.resolve.alias.set('onnxruntime-web/wasm$', nm('onnxruntime-web/dist/ort.wasm.min.mjs'))
      // The readers' scripts stay as they came: made smaller they would no longer be the files whose size and sum the page knows.
      chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...options, exclude: /^static\/(ort|tess)\// }])
      // What several pages share (the rules, the regions) is fetched once, not once a page.
      chain.optimization.splitChunks({ chunks: 'async', minChunks: 2, minSize: 15_000, maxAsyncRequests: 12 })
    },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false } },
  },
}))
