/** Letters about what a site does not do: no finance, no culture business, no teaching of pupils, nothing that needs approval. */
import { promise } from './promise'

export const financeCommitmentLetter = promise({
  title: '金融类网站承诺书',
  by: 'legal-rep',
  points: () => [
    '单位或网站的名称里虽有金融类字样，但不从事未经批准的金融、投资、借贷、理财、支付等业务。',
    '不在网站上发布集资、放贷、代客理财、荐股等信息，也不为这类业务引流。',
    '经营范围含自有资金投资的，只用自有资金，不吸收公众存款、不向公众募集资金。',
    '今后要开展金融业务的，先取得主管部门批准，再变更备案。',
  ],
})

export const cultureCommitmentLetter = promise({
  title: '文化类网站承诺书',
  points: () => [
    '名称或内容里虽有文化、直播等字样，但网站不提供经营性的互联网文化产品和服务。',
    '网站不开设表演、直播、网络音乐、网络游戏等栏目，也不收取这类费用。',
    '今后要开展这类业务的，先取得网络文化经营许可证，再变更备案。',
  ],
})

export const noApprovalLetter = promise({
  title: '不涉及前置审批内容承诺书',
  points: () => [
    '网站的内容不涉及新闻、出版、药品和医疗器械、文化、广播电影电视节目、网络预约车、互联网金融、校外培训、宗教等需要前置审批的项目。',
    '名称里的相关字样只是名称的一部分，网站不提供与之对应的服务。',
    '今后要增加这类内容的，先取得主管部门批准，再变更备案。',
    '违反承诺的，愿意承担关闭网站、注销备案等后果。',
  ],
})

export const noTrainingLetter = promise({
  title: '不涉及校外培训承诺书',
  points: () => [
    '网站不面向中小学生和学龄前儿童开展学科类、非学科类校外培训。',
    '网站不为校外培训机构招生、宣传，也不提供与之配套的课程、直播、题库和拍照搜题服务。',
    '今后要开展校外培训的，先取得教育行政部门的批准，再变更备案。',
    '违反承诺的，同意关闭网站并注销备案。',
  ],
})
