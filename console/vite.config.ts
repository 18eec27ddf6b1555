/**
 * One build for every page that is looked at on a desk. A page is an .html file under the address it is served at: `sandbox/index.html`
 * is /sandbox/. What they share lies below /console-assets/, so that a page can be absent (no sandbox) without the others missing it.
 */
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = import.meta.dirname
const house = path.resolve(here, '..')
/** Addresses and their pages; server/http/console-files.ts says which are served when. */
const pages = {
  console: 'console/index.html',
  desk: 'sandbox/index.html',
  authority: 'sandbox/authority/index.html',
}

export default defineConfig({
  root: here,
  base: '/',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: { '@domain': path.join(house, 'domain'), '@contract': path.join(house, 'contract'), '@': path.join(house, 'src') } },
  build: {
    outDir: path.join(house, 'dist/console'),
    emptyOutDir: true,
    assetsDir: 'console-assets',
    target: 'es2022',
    rollupOptions: {
      input: Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, path.join(here, page)])),
      // A library's remarks to another bundler are no news.
      onwarn: (warning, warn) => (warning.code === 'INVALID_ANNOTATION' ? undefined : warn(warning)),
    },
  },
  // The modules of console/api are served by Vite; everything else below /api, the live channel too, by the server.
  server: { port: 8789, proxy: { '^/api/(?!.*[.]ts)': { target: 'http://localhost:8787', ws: true } } },
})
