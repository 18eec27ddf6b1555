/** The line a filed site must carry at its foot: its number, linked to the ministry's site. Source: spec A28, G, K1. */
import { subjectNumberOf } from './filing-number'

const ministry = 'https://beian.miit.gov.cn/'
/** 广东 asks for the subject's number at the foot of the page, the other provinces for the site's own. */
const subjectNumberProvinces: readonly string[] = ['440000']

/** The number to show at the foot of a site. `provinceCode` is the subject's province, `siteNumber` like 粤ICP备12345678号-1. */
export const footerNumber = (provinceCode: string, siteNumber: string): string =>
  subjectNumberProvinces.includes(provinceCode) ? subjectNumberOf(siteNumber) : siteNumber

/** HTML to paste before the end of the body. */
export function footerHtml(provinceCode: string, siteNumber: string): string {
  const number = footerNumber(provinceCode, siteNumber).replace(/[&<>"]/g, '')
  return `<a href="${ministry}" target="_blank" rel="noopener noreferrer">${number}</a>`
}
