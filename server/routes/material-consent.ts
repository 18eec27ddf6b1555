/** A certificate or a face is taken only from somebody who agreed to that. */
import type { ConsentPurpose } from '@contract/account'
import type { ServerContext } from '../context'
import { consents } from '../repositories/consents'
import { Refusal } from './refusal'

const needed: Record<string, { consent: ConsentPurpose; name: string }> = {
  certificate: { consent: 'certificate', name: '证件照片' },
  face: { consent: 'face', name: '人脸视频' },
}

/** Throws 403 when the purpose needs a consent that is not given. */
export async function requireConsentFor(ctx: ServerContext, accountId: string, purpose: string): Promise<void> {
  const rule = Object.hasOwn(needed, purpose) ? needed[purpose] : undefined
  if (!rule || (await consents(ctx.db, accountId, rule.consent))) return
  throw new Refusal(403, {
    code: 'consent-needed',
    says: `您还没有同意处理${rule.name}，服务器没有接收`,
    wayOut: `请先阅读并同意${rule.name}的处理说明；不同意也可以手工填写`,
  })
}
