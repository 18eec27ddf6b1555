/** What WeChat asks the person in a window of its own: messages of a template, a new contact. */
import { control } from '../control'
import { actions } from '../sheet'
import { type Options, Refusal, text } from './call'

/** True while the code that runs was called by a tap: WeChat opens the window for subscriptions in no other moment. */
let tapping = false

export function watchTaps(): void {
  for (const kind of ['mouseup', 'click', 'touchend']) {
    window.addEventListener(
      kind,
      () => {
        tapping = true
        setTimeout(() => {
          tapping = false
        }, 0)
      },
      { capture: true },
    )
  }
}

const mostTemplates = 3

/** Each template with the person's answer; the window itself is answered by `control.subscription`. */
export function requestSubscribeMessage({ tmplIds }: Options): object {
  if (!Array.isArray(tmplIds)) throw new Refusal('parameter error: parameter.tmplIds should be Array', { errCode: 10004 })
  if (tmplIds.length === 0) throw new Refusal("TmplIds can't be empty", { errCode: 10001 })
  if (tmplIds.length > mostTemplates) throw new Refusal('Templates count out of max bounds', { errCode: 20003 })
  if (!tapping) throw new Refusal('can only be invoked by user TAP gesture.')
  if (!control.online) throw new Refusal('network problem', { errCode: 10002 })
  if (control.subscriptionsOff) throw new Refusal('The main switch is switched off', { errCode: 20004 })
  const ids = tmplIds.map(text)
  control.subscriptionsAsked.push(ids)
  return Object.fromEntries(ids.map((id) => [id, control.subscription[id] ?? 'accept']))
}

const scannable: readonly unknown[] = ['barCode', 'qrCode', 'datamatrix', 'pdf417']

/** WeChat's own window; what it finds is laid ready in `control.scan`, once. A code of this mini program tells its page, any other its text. */
export function scanCode({ scanType = ['barCode', 'qrCode'] }: Options): object {
  if (!Array.isArray(scanType) || scanType.some((one) => !scannable.includes(one))) {
    throw new Refusal('parameter error: parameter.scanType should be an array of known types')
  }
  if (control.refused.includes('scope.camera')) throw new Refusal('auth deny')
  const found = control.scan
  control.scan = undefined
  if (!found || !scanType.includes('qrCode')) throw new Refusal('cancel')
  const ours = 'path' in found
  return {
    result: ours ? '' : found.text,
    path: ours ? found.path : '',
    scanType: ours ? 'WX_CODE' : 'QR_CODE',
    charSet: 'utf-8',
    rawData: btoa(encodeURIComponent(ours ? found.path : found.text)),
  }
}

/** A sheet with two ways; closing it is a refusal, as in WeChat. */
export async function addPhoneContact({ success: _success, fail: _fail, complete: _complete, ...contact }: Options): Promise<undefined> {
  if (typeof contact.firstName !== 'string') {
    throw new Refusal('parameter error: parameter.firstName should be String instead of Undefined;')
  }
  const chosen = await actions(['创建新联系人', '添加到现有联系人'])
  if (chosen === undefined) throw new Refusal('cancel')
  control.contacts.push(contact)
  return undefined
}
