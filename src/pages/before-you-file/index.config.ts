export default definePageConfig({ navigationBarTitleText: '备案前看一看' })
