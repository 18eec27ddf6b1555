/** Why a filing cannot begin, and what else the person can do. Source: spec E (outcomes), B2-28. */
import type { BlockCode } from './decision-table'

export const blockWords: Readonly<Record<BlockCode, { says: string; wayOut: string }>> = {
  'subject-conflict': {
    says: '这个主体正在别处办理备案，同一主体同一时间全国只能办一份',
    wayOut: '请等那份备案有结果，或到对应的接入商处撤销后，再来验证',
  },
  'domain-conflict': {
    says: '这个域名正在别处办理备案',
    wayOut: '请等那份备案有结果，或到对应的接入商处撤销后再来；也可以换一个域名',
  },
  'subject-in-other-account': {
    says: '主体已在本平台的另一个账号下备案',
    wayOut: '请登录那个账号办理；也可以把备案迁移到当前账号，或注销后重新备案',
  },
  'domain-filed-by-other': {
    says: '这个域名已备案在别的主体名下',
    wayOut: '如果域名是刚买的，请联系原备案人注销旧备案；联系不上的，可向原备案所在省的通信管理局申请线下注销。也可以换一个域名',
  },
  'already-here': {
    says: '这个域名已在本平台备案，不用再办',
    wayOut: '要修改网站信息，请办理变更网站；要给新域名备案，请换成新域名',
  },
  'shell-subject': {
    says: '您的主体备案号名下没有网站（空壳主体），所选省份不能直接新增网站',
    wayOut: '请向主体所在省的通信管理局申请注销空壳主体，或等它被自动注销，再按首次备案办理',
  },
  'duplicate-numbers': {
    says: '这个证件名下有不止一个主体备案号，所选省份要求先注销多余的',
    wayOut: '请到原备案的接入商处注销多余的主体备案号，只留一个，再来验证',
  },
  'records-differ': {
    says: '工信部和本平台的备案记录不一致，暂时判断不了备案类型',
    wayOut: '记录同步可能要 1 至 2 个工作日，请稍后再验证；仍然如此请联系客服，由人工核对',
  },
}

/** The ministry's or our own look-up gave no answer: never guessed. Source: spec E row 16. */
export const noAnswer = (party: string) => ({
  says: `${party}暂时没有回应，判断不了备案类型`,
  wayOut: '已填的内容都保留着。请先再试一次；仍不行，隔 30 分钟再试',
})
