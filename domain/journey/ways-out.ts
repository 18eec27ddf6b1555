/** Both ways out when the record is not true any more: change it where it stands first, or end it and file anew. Source: spec J6 variant a, E (row 15), A2. */
import type { Scope } from '@domain/facts/scope'

/** In words, for a value of this group. */
export function wayOutOf({ record }: Scope, group: 'subject' | 'subject-person' | 'site' | 'site-person'): string {
  if (record?.here) {
    return '请先在「我的备案」办理变更备案，通过后再来办这一份；或者注销后按现在的信息重新备案'
  }
  return group === 'site' || group === 'site-person'
    ? '两种办法：先到原接入商办理变更备案，通过后再来；或者到原接入商注销这个网站，再在这里新增网站，主体备案号不变'
    : '两种办法：先到原接入商办理变更备案，通过后再来；或者到原接入商注销主体，再在这里按首次备案办理'
}
