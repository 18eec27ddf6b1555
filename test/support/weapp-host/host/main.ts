/** A phone with WeChat on it: starts the package this page was served with. */
import './host.css'
import { watchTaps } from './api/asking'
import { makeWx } from './api/wx'
import { control, layOut } from './control'
import { defineElements } from './elements/define'
import { PageStack } from './page-stack'
import { Program, type ProgramPackage } from './program'

declare global {
  interface Window {
    __package: ProgramPackage
    /** Set by a test before the program starts: the code wx.login gives. */
    hostLoginCode?: string
    weappHost: { control: typeof control; stack: PageStack; wx: Record<string, unknown>; program: Program; failures: string[] }
  }
}

const failures: string[] = []
window.addEventListener('error', (event) => failures.push(String(event.error?.stack ?? event.message)))
window.addEventListener('unhandledrejection', (event) => failures.push(String(event.reason?.stack ?? event.reason)))

async function start(): Promise<void> {
  layOut()
  watchTaps()
  control.loginCode = window.hostLoginCode ?? ''
  const code = window.__package
  let program: Program | undefined
  const stack = new PageStack(() => {
    if (!program) throw new Error('the program has not started')
    return program
  })
  const wx = makeWx({ stack, config: code.app })
  program = new Program(code, wx, stack.callers)
  window.weappHost = { control, stack, wx, program, failures }
  defineElements()
  const style = document.createElement('style')
  style.textContent = code.styles.app ?? ''
  document.head.append(style)
  program.loader.run('app.js')
  const asked = decodeURIComponent(location.hash.slice(1)) || `/${program.pages[0]}`
  const [path = ''] = asked.split('?')
  const launch = {
    path: path.slice(1),
    query: Object.fromEntries(new URLSearchParams(asked.split('?')[1] ?? '')),
    // 1047: opened by scanning a code of the mini program, whose text comes as `scene`.
    scene: /[?&]scene=/.test(asked) ? 1047 : 1001,
    referrerInfo: {},
  }
  control.launch = launch
  const call = (hook: string, argument: unknown) => {
    const method = program?.app[hook]
    if (typeof method === 'function') Reflect.apply(method, program?.app, [argument])
  }
  call('onLaunch', launch)
  call('onShow', launch)
  document.addEventListener('visibilitychange', () => call(document.hidden ? 'onHide' : 'onShow', launch))
  await stack.reLaunch(asked)
  document.documentElement.dataset.started = 'true'
}

void start()
