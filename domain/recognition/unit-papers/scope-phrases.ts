/**
 * The sentences that registrars print at the end of a scope are always the same: read with a character wrong, they are put right. Marks
 * between items are those that print uses there. Wording: the registrars' standard remarks on 经营范围 of 2014 and 2020.
 */
import { distance } from '../form-labels'

const remarks = [
  '依法须经批准的项目，经相关部门批准后方可开展经营活动',
  '依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以审批结果为准',
  '依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准',
  '依法须经批准的项目，经相关部门批准后依批准的内容开展经营活动',
  '除依法须经批准的项目外，凭营业执照依法自主开展经营活动',
] as const

/** As much of a remark may be misread as leaves no doubt which one it is. */
const wrongShare = 0.12

/** The scope with its standard remarks as they are printed; whatever else it says stays as it was read. */
export const withPrintedRemarks = (scope: string): string =>
  scope.replace(/（([^（）]{16,60})(）|$)/g, (whole, inside: string) => {
    const nearest = remarks.map((remark) => ({ remark, wrong: distance(inside, remark) })).sort((a, b) => a.wrong - b.wrong)[0]
    return nearest && nearest.wrong <= nearest.remark.length * wrongShare ? `（${nearest.remark}）` : whole
  })

const heading = '项目|范围|业务|经营|主营|兼营|如下|下列|内容|方式'
const trades = '销售|批发|零售|生产|加工|制造|服务|维修|安装|经销|种植|养殖|设计|施工'
/** After these, where they stand alone, papers of before 2020 have a colon too (销售：日用百货、五金). */
const kindOfTrade = new RegExp(`(^|[。；，：）])((${trades})、)*(${trades})$`)
/** What is sold or done, and how: a whole item, after which the list goes on. */
const wholeItem = new RegExp(`\\p{Script=Han}{2}(${trades}|策划|制作|租赁|研发|开发|咨询|代理|进出口|活动|管理)$`, 'u')

/** Only a heading (一般项目：) has a colon; between two items the engine took it for a semicolon. */
export const withPrintedMarks = (scope: string): string => {
  const list = scope.includes('；') || scope.split('：').length > 3
  return scope.replace(new RegExp(`(${heading})?：`, 'g'), (mark, head: string | undefined, at: number) => {
    const before = scope.slice(0, at)
    return head === undefined && !kindOfTrade.test(before) && (list || wholeItem.test(before)) ? '；' : mark
  })
}

/** A colon that may as well be a semicolon: neither the words before it nor the rest of the list tell. */
export const hasOpenMark = (scope: string): boolean => new RegExp(`(?<!${heading})：`).test(scope)

/** A list keeps to one mark between its items: a single comma among many others, outside brackets, is one of them misread. */
export function withOneMark(scope: string): string {
  const outside = scope.replace(/（[^）]*）/g, (inside) => ' '.repeat(inside.length))
  const count = (mark: string) => outside.split(mark).length - 1
  if (count('，') !== 1) return scope
  const usual = count('；') >= 3 ? '；' : count('；') === 0 && count('、') >= 4 ? '、' : '，'
  const at = outside.indexOf('，')
  return scope.slice(0, at) + usual + scope.slice(at + 1)
}
