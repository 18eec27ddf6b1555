/** The pages by their routes, each as it is usually met. */
import type { Page } from 'playwright-core'
import { routes } from '@/routes'
import type { Visit } from './visit'

type Place = { page: string; as: Visit['as']; path: (orderId: string) => string; act?: Visit['act'] }

const slot = 'subject-person-id-front'
/** The device reads for some seconds; before that the page still changes. */
const untilRead = async (page: Page) => {
  await page.getByText('全部确认').first().waitFor({ timeout: 30_000 })
  await page.waitForTimeout(300)
}

/** One place per route, where its usual, complete face is seen. */
export const places: readonly Place[] = [
  { page: 'home', as: 'writer', path: routes.home },
  { page: 'sign-in', as: 'nobody', path: () => routes.signIn() },
  { page: 'before-you-file', as: 'nobody', path: routes.beforeYouFile },
  { page: 'verify-type', as: 'writer', path: (id) => routes.filing('verify-type', id) },
  { page: 'detection', as: 'writer', path: routes.detection },
  { page: 'subject', as: 'writer', path: (id) => routes.filing('subject', id) },
  { page: 'site', as: 'company', path: (id) => routes.filing('site', id) },
  { page: 'responsible-person', as: 'company', path: (id) => routes.filing('responsible-person', id) },
  { page: 'identity-check', as: 'filmer', path: (id) => routes.filing('identity-check', id) },
  { page: 'materials', as: 'collector', path: (id) => routes.filing('materials', id) },
  { page: 'recognition', as: 'writer', path: (id) => routes.recognition(id, slot), act: untilRead },
  { page: 'preview', as: 'writer', path: (id) => routes.filing('preview', id) },
  { page: 'rejection', as: 'rejected', path: routes.rejection },
  { page: 'submitted', as: 'traveller', path: routes.submitted },
  { page: 'progress-list', as: 'writer', path: routes.progressList },
  { page: 'progress', as: 'traveller', path: routes.progress },
  { page: 'records', as: 'owner', path: routes.records },
  { page: 'record', as: 'comparer', path: (id) => routes.filing('record', id) },
  { page: 'consequences', as: 'ender', path: (id) => routes.filing('consequences', id) },
  { page: 'phone-code', as: 'ender', path: (id) => routes.filing('phone-code', id) },
  { page: 'photo', as: 'poser', path: routes.photo },
  { page: 'settings', as: 'writer', path: routes.settings },
  { page: 'notifications', as: 'rejected', path: routes.notifications },
  { page: 'notification-settings', as: 'writer', path: routes.notificationSettings },
  { page: 'privacy', as: 'nobody', path: routes.privacy },
  { page: 'help', as: 'nobody', path: routes.help },
  { page: 'demo', as: 'writer', path: routes.demo },
  { page: 'authorization-codes', as: 'company', path: routes.authorizationCodes },
  { page: 'new-authorization-codes', as: 'company', path: routes.newAuthorizationCodes },
  { page: 'resources', as: 'company', path: routes.resources },
  { page: 'library', as: 'writer', path: routes.library },
  { page: 'support', as: 'approved', path: (id) => routes.support(id) },
]

/** Pages that say the same whatever the server answers. */
export const still: readonly string[] = ['privacy', 'help', 'sign-in']
