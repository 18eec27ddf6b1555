/** What single provinces find in a site's name. Source: spec D (site_name_rules). */
import type { Scope } from '@domain/facts/scope'
import { approvalsOf, siteDomains } from '@domain/facts/sites'
import { shownDomain } from '@domain/fields/domain-name'
import { approvalWords, placeNames, stateWords } from '@domain/fields/site-name-words'
import type { Finding } from './rule'
import type { SiteNameRules } from './site-name'

type Named = { name: string; n: number; anchor: string }
type Kind = NonNullable<SiteNameRules['forbidden']>[number]
type Say = readonly [id: string, says: string, wayOut: string, note?: true]

const kindNames: Readonly<Record<Kind, string>> = {
  domain: '域名',
  url: '网址',
  english: '英文',
  'pure-english': '纯英文',
  'person-name': '姓名',
  digits: '数字',
}
const quoted = (list: readonly string[]) => list.map((one) => `「${one}」`).join('')
const kindList = (list: readonly Kind[]) => list.map((kind) => kindNames[kind]).join('、')

/** The value in one line. */
export const siteNameWords = (given: SiteNameRules): string =>
  [
    given.minHan !== undefined && `网站名称至少 ${given.minHan} 个汉字`,
    given.minCharsIndividual !== undefined && `个人网站名称至少 ${given.minCharsIndividual} 个字`,
    given.forbiddenForms && `不以${quoted(given.forbiddenForms.slice(0, 4))}等结尾`,
    given.needsPriorApproval && `含${quoted(given.needsPriorApproval)}要有审批`,
    given.priorApprovalWords && '含前置审批字样要有审批',
    given.forbidden && `不能用${kindList(given.forbidden)}`,
    given.forbiddenIndividual && `个人网站不能用${kindList(given.forbiddenIndividual)}`,
    given.forbiddenUnit && `单位网站不能用${kindList(given.forbiddenUnit)}`,
    given.forbiddenWordsIndividual && `个人网站不能含${quoted(given.forbiddenWordsIndividual)}`,
    given.forbiddenPrefixIndividual && `个人网站不能以${quoted(given.forbiddenPrefixIndividual)}开头`,
    given.stateWordsNeedDocument && `用${quoted(given.stateWordsNeedDocument)}要有文件`,
    given.stateOrPlaceWordsNeedAuthority && '国家字样和地名只给相应级别的单位',
    given.noAdministrativeMeaning && '名称不能有行政含义',
    given.localPortalOnlyGovernment && '地方门户只给政府机关',
    given.schoolSuffix && `不是独立法人的院系写${quoted(given.schoolSuffix)}`,
    given.mustMatchSubjectNature && '名称要和主办者性质一致',
    given.unitAdvisedToEqualSubjectName && '单位的网站名称建议和单位全称一致',
    given.mustEqualActualSiteName && '名称要和网站上显示的一致',
    given.explainIfUnrelated && '名称和单位无关的要在备注里说明',
    given.sameNameDescribeUse && '和已备案网站同名的要写清用途',
  ]
    .filter(Boolean)
    .join('；')

/** Everything a province has against one name. */
export function siteNameFindings(given: SiteNameRules, named: Named, scope: Scope): Finding[] {
  const says = [
    ...shape(given, named, scope),
    ...wording(given, named, scope),
    ...meaning(given, named, scope),
    ...others(given, named, scope),
  ]
  return says.map(([id, what, wayOut, note]) => ({
    id,
    anchors: [named.anchor],
    says: what,
    wayOut,
    ...(note === true ? { severity: 'note' as const } : {}),
  }))
}

const hit = (name: string, words: readonly string[] | undefined) => words?.find((word) => name.includes(word))

function shape(given: SiteNameRules, { name, n }: Named, scope: Scope): Say[] {
  const here = scope.context.province?.name
  const individual = scope.facts.isIndividual === true
  const han = (name.match(/\p{Script=Han}/gu) ?? []).length
  const found: Say[] = []
  if (given.minHan !== undefined && han < given.minHan)
    found.push(['min-han', `${here}要求网站名称至少 ${given.minHan} 个汉字`, '请补全名称'])
  const least = individual ? given.minCharsIndividual : undefined
  if (least !== undefined && Array.from(name).length < least)
    found.push(['min-chars', `${here}要求个人网站名称至少 ${least} 个字`, '请补全名称'])
  const kinds = [...(given.forbidden ?? []), ...((individual ? given.forbiddenIndividual : given.forbiddenUnit) ?? [])]
  const kind = [...new Set(kinds)].find((one) => is(one, name, n, scope))
  if (kind !== undefined) found.push(['kind', `${here}不接受网站名称里有${kindNames[kind]}`, '请改用汉字写出网站的名字'])
  return found
}

/** Whether a name is, or holds, something of a kind. */
function is(kind: Kind, name: string, n: number, scope: Scope): boolean {
  const domains = siteDomains(scope.answers, n).map((domain) => shownDomain(domain).toLowerCase())
  const lower = name.toLowerCase()
  if (kind === 'domain') return domains.some((domain) => lower.includes(domain) || lower === domain.split('.')[0])
  if (kind === 'url') return /https?:|www\.|\.(com|cn|net)/i.test(name)
  if (kind === 'english') return /[A-Za-z]/.test(name)
  if (kind === 'pure-english') return /^[A-Za-z\s]+$/.test(name)
  if (kind === 'digits') return /\d/.test(name)
  const { subject } = scope.answers
  const people = [scope.facts.isIndividual === true ? subject.subjectName : undefined, subject.name, subject.legalRepName]
  return people.some((person) => person !== undefined && person.trim() !== '' && name.includes(person.trim()))
}

function wording(given: SiteNameRules, { name, n }: Named, scope: Scope): Say[] {
  const here = scope.context.province?.name
  const individual = scope.facts.isIndividual === true
  const found: Say[] = []
  const form = given.forbiddenForms?.find((word) => name.endsWith(word))
  if (form !== undefined) found.push(['form', `${here}不接受以「${form}」结尾的网站名称`, '请换一个写法'])
  const approved = approvalsOf(scope.answers, n).length > 0
  const field = given.priorApprovalWords === true ? Object.values(approvalWords).flat() : given.needsPriorApproval
  const unapproved = approved ? undefined : hit(name, field)
  if (unapproved !== undefined) found.push(['approval', `${here}规定名称含「${unapproved}」要有前置审批`, '请换一个名称，或补上审批'])
  const word = individual ? hit(name, given.forbiddenWordsIndividual) : undefined
  if (word !== undefined) found.push(['word', `${here}的个人网站不能用「${word}」`, `请去掉「${word}」`])
  const prefix = individual ? given.forbiddenPrefixIndividual?.find((one) => name.startsWith(one)) : undefined
  if (prefix !== undefined) found.push(['prefix', `${here}的个人网站不能以「${prefix}」开头`, `请去掉「${prefix}」`])
  const state = individual ? undefined : hit(name, given.stateWordsNeedDocument)
  if (state !== undefined && !otherPaperHeld(scope)) {
    found.push(['document', `${here}规定名称含「${state}」要有批准文件`, '请把批准文件放在其他材料里，或去掉这个词'])
  }
  return found
}

const otherPaperHeld = ({ answers: { materials } }: Scope): boolean =>
  Object.keys(materials).some((slot) => /^(site-)?other-materials(\.\d+)?$/.test(slot))

const administrative = ['政府', '管理局', '委员会', '管委会', '办事处', '政务', '人民法院', '公安', '税务']

function meaning(given: SiteNameRules, { name, n }: Named, scope: Scope): Say[] {
  const here = scope.context.province?.name
  const individual = scope.facts.isIndividual === true
  const nature = scope.answers['verify-type'].subjectNature
  const publicBody = nature === 'government' || nature === 'public-institution'
  const found: Say[] = []
  const rank = given.stateOrPlaceWordsNeedAuthority === true ? (hit(name, stateWords) ?? hit(name, placeNames)) : undefined
  const covered = rank !== undefined && !individual && (publicBody || scope.answers.subject.subjectName?.includes(rank) === true)
  if (rank !== undefined && !covered) {
    const wayOut = individual ? `请去掉「${rank}」` : `请去掉「${rank}」，或准备相应级别的批准文件`
    found.push(['rank', `${here}规定网站名称里的「${rank}」只给相应级别的单位使用`, wayOut])
  }
  const office = given.noAdministrativeMeaning === true && !publicBody ? hit(name, administrative) : undefined
  if (office !== undefined) found.push(['office', `${here}不接受带行政含义的网站名称，例如「${office}」`, `请去掉「${office}」`])
  const place = hit(name, placeNames)
  if (given.localPortalOnlyGovernment === true && place !== undefined && /门户|网$|在线|热线/.test(name) && nature !== 'government') {
    found.push(['portal', `${here}规定地方门户类的名称只给政府机关`, `请去掉「${place}」，或换成单位自己的名称`])
  }
  const department = /学院|系$|学校.*(部|中心)/.test(name) && !/大学$/.test(name) && publicBody
  if (
    given.schoolSuffix !== undefined &&
    department &&
    !given.schoolSuffix.some((suffix) => name.includes(suffix.replace(/[（）()]/g, '')))
  ) {
    found.push(['school', `${here}规定不是独立法人的院系，网站名称要注明`, `请在名称后加${given.schoolSuffix.join('或')}`])
  }
  if (given.mustMatchSubjectNature === true && !individual && /个人|我的/.test(name)) {
    found.push(['nature', `${here}要求网站名称与主办者性质一致，单位网站不能用「个人」「我的」`, '请改成与单位有关的名称'])
  }
  return [...found, ...unrelated(given, { name, n }, scope)]
}

/** A name that shares no two characters with the unit's is unrelated, unless the remark explains it. */
function unrelated(given: SiteNameRules, { name, n }: Omit<Named, 'anchor'>, scope: Scope): Say[] {
  const subject = scope.answers.subject.subjectName ?? ''
  if (given.explainIfUnrelated !== true || subject === '' || scope.facts.isIndividual !== false) return []
  const shares = Array.from(name).some((_, i) => i > 0 && subject.includes(name.slice(i - 1, i + 1)))
  if (shares || (scope.answers.sites[n]?.siteRemark?.trim().length ?? 0) >= 12) return []
  return [['unrelated', `${scope.context.province?.name}要求在备注里说明网站名称和单位的关系`, '请在网站备注里写清为什么用这个名称']]
}

function others(given: SiteNameRules, { name, n }: Named, scope: Scope): Say[] {
  const here = scope.context.province?.name
  const subject = scope.answers.subject.subjectName?.trim()
  const found: Say[] = []
  if (given.unitAdvisedToEqualSubjectName === true && scope.facts.isIndividual === false && subject && name !== subject) {
    found.push(['equal', `${here}建议单位的网站名称与单位全称一致`, '不一致也可以提交', true])
  }
  if (given.mustEqualActualSiteName === true && /^(测试|未定|待定|网站)/.test(name)) {
    found.push(['actual', `${here}要求填写网站上实际显示的名称`, '请填网站首页标题里的名称'])
  }
  const sameName = [
    ...(scope.context.record?.sites ?? []).map((site) => site.name),
    ...scope.answers.sites.slice(0, n).map((site) => site.siteName),
  ]
  const described = (scope.answers.sites[n]?.siteRemark?.trim().length ?? 0) >= 12
  if (given.sameNameDescribeUse === true && sameName.includes(name) && !described) {
    found.push(['same', `${here}规定和已有网站同名的，要在备注里写清各自的用途`, '请在网站备注里写清这个网站的用途'])
  }
  return found
}
