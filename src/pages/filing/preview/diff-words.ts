/** What the list of changes says. */
const ofSite = (title: string, n: number | undefined, count: number) => (count > 1 && n !== undefined ? `${title} ${n + 1}` : title)

export const diffWords = {
  title: '这次改了什么',
  nothing: '还没有改任何内容',
  nothingSays: '现在填的和备案记录完全一样，不用变更。请回到要改的那一步修改，或者放弃这次变更。',
  before: '原来：',
  after: '改成：',
  none: '没有登记',
  other: '其他内容',
  parts: {
    subject: () => '主体信息',
    'subject-person': () => '主体负责人',
    site: (n: number | undefined, count: number) => ofSite('网站', n, count),
    'site-person': (n: number | undefined, count: number) => ofSite('网站负责人', n, count),
  },
  labels: { domains: '域名', resources: '备案云服务', sameAsSubjectPerson: '同主体负责人' } as Readonly<Record<string, string>>,
  papers: (names: readonly string[]) => `因此要重新上传：${names.join('、')}`,
  noPapers: '不用为它另外上传材料，以前的照片继续有效',
  phones: (people: readonly string[]) => `核验短信发到：${people.join('、')}`,
} as const
