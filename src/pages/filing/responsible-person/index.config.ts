export default definePageConfig({ navigationBarTitleText: '网站负责人' })
