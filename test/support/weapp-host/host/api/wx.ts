/** The `wx` object. What is not here does not exist, as in WeChat. */
import type { PageStack } from '../page-stack'
import type { AppConfig } from '../program'
import type { Api } from './call'
import { filesApi } from './files'
import { mediaApi } from './media'
import { networkApi } from './network'
import { screenApi } from './screen'
import { intersectionObserver, selectorQuery } from './selector-query'
import { storageApi } from './storage'
import { systemApi } from './system'

export const makeWx = ({ stack }: { stack: PageStack; config: AppConfig }): Api => ({
  ...storageApi(),
  ...filesApi(),
  ...networkApi(),
  ...mediaApi(),
  ...screenApi(stack),
  ...systemApi(),
  createSelectorQuery: () => selectorQuery(stack),
  createIntersectionObserver: () => intersectionObserver(stack),
})
