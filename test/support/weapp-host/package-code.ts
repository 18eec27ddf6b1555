/** Reads a compiled mini program from disk: its templates turned into glass-easel's code, its styles, scripts and configurations. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { styleOf } from './style-sheet'

export type AppConfig = {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: Record<string, unknown>
  tabBar?: { list: { pagePath: string; text: string }[] }
}
export type PackageCode = {
  app: AppConfig
  /** JavaScript whose value is the map from template path to its generated code. */
  templates: string
  /** Static configuration of pages and components, by path without extension. */
  configs: Record<string, Record<string, unknown>>
  /** CSS by path without extension; `app` holds the global sheet. */
  styles: Record<string, string>
  /** Source of every script, by path with extension. */
  scripts: Record<string, string>
}

/** Tags with a meaning of their own in a template; every other one is a built-in and becomes a custom element `wx-…`. */
const grammar = new Set(['template', 'block', 'import', 'include', 'wxs', 'slot'])

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesBelow(file) : [file]
  })

/** `dist` is the folder WeChat DevTools would open. Throws with the compiler's words when a template does not compile. */
export function readPackage(dist: string): PackageCode {
  const files = filesBelow(dist).map((file) => path.relative(dist, file).split(path.sep).join('/'))
  const text = (file: string) => readFileSync(path.join(dist, file), 'utf8')
  const without = (file: string) => file.replace(/\.[^.]*$/, '')
  const configs: PackageCode['configs'] = {}
  const styles: PackageCode['styles'] = {}
  const scripts: PackageCode['scripts'] = {}
  for (const file of files) {
    if (file.endsWith('.js')) scripts[file] = text(file)
    if (file.endsWith('.wxss')) styles[without(file)] = styleOf(file, text)
    if (file.endsWith('.json') && !/^(project|sitemap)/.test(file)) configs[without(file)] = JSON.parse(text(file))
  }
  const app = configs.app as unknown as AppConfig
  delete configs.app
  return { app, configs, styles, scripts, templates: templatesOf(files, text, configs) }
}

function templatesOf(files: string[], text: (file: string) => string, configs: PackageCode['configs']): string {
  const group = new TmplGroup()
  const own = new Set(Object.values(configs).flatMap((config) => Object.keys((config.usingComponents as object | undefined) ?? {})))
  for (const file of files) {
    const name = file.replace(/\.[^.]*$/, '')
    if (file.endsWith('.wxs')) group.addScript(name, text(file))
    if (!file.endsWith('.wxml')) continue
    const faults = group.addTmpl(name, templateOf(text(file), own)) as { message?: string; level?: number }[]
    const fatal = faults.filter((fault) => (fault.level ?? 0) >= 3)
    if (fatal.length) throw new Error(`${file}: ${JSON.stringify(fatal.slice(0, 3))}`)
  }
  const code = group.getTmplGenObjectGroups()
  group.free()
  return code
}

/** Built-ins get their own tag, and `bindtap` becomes `bind:tap`, the only spelling the compiler takes as an event. */
function templateOf(source: string, own: Set<string>): string {
  return source
    .replace(/<(\/?)([a-z][a-z0-9-]*)/g, (all, slash: string, tag: string) =>
      grammar.has(tag) || own.has(tag) ? all : `<${slash}wx-${tag}`,
    )
    .replace(/\s(capture-bind|capture-catch|mut-bind|bind|catch)([a-z]+)=/g, ' $1:$2=')
}
