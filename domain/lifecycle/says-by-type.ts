/** Words of the progress page that differ by what is being filed. Source: spec B2-27, B4, K1 (approval by type). */
import { isEndingType } from '@domain/filing-types/ending-types'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { Said } from './status-says'

/** False for what ends a filing: nothing is filled in there. */
export const isApplication = (type: FilingTypeId | undefined): boolean => !isEndingType(type)

/** 注销主体, 注销网站, 取消接入; a plain word while the type is not known. */
export function endingName(type: FilingTypeId | undefined): string {
  if (type === 'deregister-subject') return '注销主体'
  if (type === 'deregister-site') return '注销网站'
  return type === 'cancel-access' ? '取消接入' : '注销'
}

const footerAndPolice = '请把备案号放到网站底部并链接到工信部网站；网站开通后 30 天内，还要到公安联网备案平台登记。'

export function approvedSays(type: FilingTypeId | undefined, number: string | undefined): Said {
  const itsNumber = number ? `，备案号是 ${number}` : ''
  if (type === 'change-filing' || type === 'change-site') {
    return { says: `变更已通过${number ? `，备案号不变，仍是 ${number}` : ''}。`, nextSays: '新的资料已经生效；网站底部的备案号不用改。' }
  }
  if (type === 'access') {
    return {
      says: `接入备案已通过${number ? `，备案号不变，仍是 ${number}` : ''}。`,
      nextSays: '网站底部的备案号不用改；这个主体以后可以在「我的备案」里管理。',
    }
  }
  return { says: `备案已通过${itsNumber}。`, nextSays: footerAndPolice }
}

export function revokedSays(type: FilingTypeId | undefined): Said {
  if (type === 'cancel-access') {
    return {
      says: '已取消接入，网站不能再通过本平台访问。',
      nextSays: '网站如果没有别的接入商，备案号可能被管局注销；要继续使用，请尽快到新的接入商办理接入备案。',
    }
  }
  if (type === 'deregister-site') return { says: '网站已注销，网站备案号已收回。', nextSays: '以后再用这个域名建站，需要重新备案。' }
  return { says: '主体和名下网站已注销，备案号已收回。', nextSays: '以后再建网站，可以重新办理首次备案。' }
}
