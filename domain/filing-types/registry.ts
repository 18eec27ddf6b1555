/** The filing types that can be filed here today, and the name of each type there is. */
import type { FilingType, FilingTypeId } from './filing-type'
import { initialFiling } from './initial'

export const filingTypes: Partial<Record<FilingTypeId, FilingType>> = { initial: initialFiling }

/** Official names, also of the types that detection can find but this app does not file yet. */
export const filingTypeNames = {
  initial: '首次备案',
  'add-site': '新增网站',
  'add-site-no-subject': '新增网站（原备案不在本平台）',
  access: '接入备案',
  'change-filing': '变更备案',
  'change-site': '变更网站',
  'deregister-subject': '注销主体',
  'deregister-site': '注销网站',
  'cancel-access': '取消接入',
} as const satisfies Record<FilingTypeId, string>
