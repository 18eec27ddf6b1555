/** What the page of consequences says, by what is ended. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'

const titles: Partial<Record<FilingTypeId, string>> = {
  'deregister-subject': '注销主体须知',
  'deregister-site': '注销网站须知',
  'cancel-access': '取消接入须知',
}

export const words = {
  title: (type: FilingTypeId | undefined) => (type && titles[type]) ?? '办理须知',
  lead: '办了以后会这样',
  ended: (count: number) => `这次涉及 ${count} 个网站`,
  choice: '这是名下最后的网站，请选一种',
  choiceSite: '只注销网站，留着主体',
  choiceSiteSays: '主体备案号暂时保留，但会成为空壳主体：管局可能随时注销它，以后想再加网站也可能受限。',
  choiceSubject: '连主体一起注销',
  choiceSubjectSays: '主体和网站的备案号一起注销，办完后证件可以重新办首次备案。',
  chooseSubject: '改办注销主体',
  chosen: '现在办的就是这一种',
  back: '返回修改要办理的网站',
  tick: '我已经看清楚上面的后果，要继续办理',
  marks: { strong: '不能恢复', warn: '要注意', plain: '不受影响' },
  leaveOut: '这次不办这个网站',
  tickFirst: '请先看完后果，勾选「我已经看清楚」',
  next: '下一步：验证手机',
  switchTitle: '改办注销主体？',
  switchText: '现在这份注销网站会放弃，另开一份注销主体。备案本身还没有任何变化。',
  switchYes: '改办注销主体',
} as const
