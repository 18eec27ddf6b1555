/** 换设备继续 and 扫一扫 on the phone, in every state. */
import type { Page } from 'playwright-core'
import { routes } from '@/routes'
import { landingStates, mirrorOf, onlyThis, strangerBegins, strangerLanding, strangerStates } from './handoff-states'
import { plantedSecret } from './invited-states'
import type { Stage } from './stage'
import type { Visit } from './visit'

type Seen = (page: string, state: string, as: Visit['as'], path: string, more?: Partial<Visit>) => Visit

const tap = (text: string) => async (page: Page) => {
  await page.getByText(text, { exact: true }).locator('visible=true').last().click({ timeout: 8000 })
  await page.waitForTimeout(450)
}
const foreignLink = async (page: Page) => {
  await page.locator('#handoff-link').locator('visible=true').fill('https://example.com')
  await tap('打开链接')(page)
}

export function handoffVisits(seen: Seen, stage: Stage): Visit[] {
  const code = routes.handoff(plantedSecret)
  const writer = stage.actor('writer').orderId
  const collector = stage.actor('collector').orderId
  return [
    ...landingStates.map(([state, answers]) => seen('handoff', state, 'writer', code, { answers })),
    seen('handoff', 'a phone nobody is signed in on', 'nobody', code, { answers: strangerLanding }),
    seen('handoff', 'to be begun, nobody signed in', 'nobody', code, { answers: strangerBegins }),
    ...strangerStates.map(([state, answers]) => seen('handoff', state, 'nobody', code, { answers, act: tap('是我，继续') })),
    seen('handoff', 'unknown', 'nobody', code),
    seen('handoff', 'cut short', 'nobody', routes.handoff()),
    ...(['loading', 'error', 'no-answer'] as const).map((condition) => seen('handoff', condition, 'writer', code, { condition })),
    ...(['handed-back', 'taken-back', 'submitted'] as const).map((how) => seen('over', how, 'nobody', routes.handoffOver(how))),
    seen('over', 'signed in', 'writer', routes.handoffOver('handed-back')),
    seen('only', 'this filing', 'nobody', routes.onlyThis(), { answers: onlyThis }),
    seen('scan', 'camera', 'writer', routes.scan()),
    seen('scan', 'not ours', 'writer', routes.scan(), { act: foreignLink }),
    seen('subject', 'the computer is in a field', 'writer', routes.filing('subject', writer), { answers: mirrorOf(writer) }),
    seen('camera', 'the computer types', 'collector', routes.camera(collector), { answers: mirrorOf(collector, 'capture') }),
    ...(['loading', 'error', 'no-answer', 'offline'] as const).map((condition) =>
      seen('camera', condition, 'collector', routes.camera(collector), { condition }),
    ),
  ]
}
