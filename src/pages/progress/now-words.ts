/** What the head of the progress page says: whose turn, until when, and what can be done about a call. */
import type { Progress } from '@/services/orders'

type Turn = NonNullable<Progress['turn']>

export const nowWords = {
  stage: (n: number, of: number, title: string) => `第 ${n} 步 / 共 ${of} 步 · ${title}`,
  turns: { applicant: '轮到您', provider: '轮到接入商', authority: '轮到管局', system: '系统在办' } satisfies Record<Turn, string>,
  until: (moment: string) => `请在 ${moment} 前完成，还剩`,
  callAt: '下一次来电，还有',
  by: '最迟',
  byEstimate: '预计最迟',
  keptUntil: '草稿保留到',
  inDays: (days: number) => `还有 ${days} 天`,
  today: '就在今天',
  tomorrow: '就在明天',
  overdue: '比预计的晚了',
  overdueSays: '可能遇到排队，资料没有丢。可以找客服问一问。',
  next: '接下来',
  asOf: (moment: string) => `${moment} 更新`,
  refresh: '刷新',
  refreshed: '已经是最新的',
  notRefreshed: '没有连上服务器，请稍后再试',
  meanwhile: '等的这段时间',
  stepsLeft: (steps: readonly string[]) => `还差 ${steps.length} 步：${steps.join('、')}`,
  ready: '都填好了，只差提交',
  again: '重新开始一份备案',
  refused: '管局没有同意这次申请',
  refusedWhy: '管局写的原因',
} as const

export const callWords = {
  title: '审核员可能会来电',
  says: '来电会用下面的号码，存进通讯录就不会当成骚扰电话漏接。',
  save: '存到通讯录',
  saveLabel: '把审核来电号码存到通讯录',
  notSaved: '没能存到通讯录，请手动添加',
  contact: (provider: string) => `${provider}备案审核`,
  window: '方便接电话的时间',
  windowSays: '审核员会尽量在这段时间打。',
  windowKept: '已经告诉审核员',
  missed: '没接到审核员的电话',
  agreed: '已经约好回电',
  missedFrom: (number: string) => `来电号码 ${number}`,
  nextCall: (moment: string) => `大约 ${moment} 会再打一次，请留意。`,
  asked: (moment: string) => `已约好 ${moment} 回电，请留意。`,
  now: '请现在回拨给我',
  nowAsked: '已经请审核员回电，请留意来电',
  later: '换个时间再打给我',
  laterTitle: '什么时候打给您',
  laterSays: '审核员在工作日 9:00–18:00 打电话。',
  day: '哪一天',
  clock: '几点',
  confirm: '请在这个时间打给我',
  pick: '请先选好日期和时间',
  none: '能约的时间都过了，请点「请现在回拨给我」',
  service: (phone: string) => `打客服电话 ${phone}`,
} as const

export const correctionWords = {
  title: (count: number) => `审核员替您更正了 ${count} 处`,
  says: '您在提交时同意了《协助更改备案信息服务在线服务条款》。不同意可以改回去。',
  before: '原来',
  now: '现在',
  why: (reason: string) => `原因：${reason}`,
  object: '不同意，改回去',
  objectLabel: (label: string) => `不同意，改回去：${label}`,
  objectTitle: '改回原来的写法？',
  objectText: (from: string) => `会改回「${from}」，并告诉审核员。审核员可能因此退回让您自己修改。`,
  objectYes: '改回去',
  objected: (moment: string) => `${moment} 您不同意，已改回`,
  done: '已改回，并告诉了审核员',
} as const

export const helpWords = {
  title: '需要帮忙',
  ticket: '提交工单',
  ticketSays: '自动附上这份备案，一个工作日内答复',
  call: '打客服电话',
  callSays: (phone: string) => `${phone}，工作日 9:00–18:00`,
  noCall: (phone: string) => `这台设备不能打电话，请拨 ${phone}`,
  share: '给别人看进度',
  shareSays: '发一个只能看的链接，看不到姓名、号码和电话',
  rate: '办得顺利吗？评价一下',
  rateSays: '一个词就好，我们会看',
} as const

export const policeWords = {
  title: '还有一件事：公安备案',
  says: (until: string) => `网站开通后 30 天内（${until}前）要办公安联网备案，和这里的备案是两件事。`,
  brings: '要准备',
  reminders: (first: string, second: string) => `${first}已提醒，${second}会再提醒一次。`,
  where: (site: string) => `在全国互联网安全管理服务平台办理：${site}`,
  copy: '复制平台网址',
} as const
