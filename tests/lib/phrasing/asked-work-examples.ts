import type { Topic } from '../../../lib/phrasing/asked/topic.ts';

/** Sentences that ask for each topic of work, in the three languages. */
export const ASK_WORK: Partial<Record<Topic, { en: string[]; cn: string[]; tw: string[] }>> = {
  career: {
    en: ['Where did you work before?'],
    cn: ['您之前在哪家公司？'],
    tw: ['您之前在哪間公司？'],
  },
  career_here: {
    en: ['How long have you been with the company?'],
    cn: ['您在公司做了多少年？'],
    tw: ['您在公司服務了幾年？'],
  },
  associations: {
    en: ['Are you active in any trade association?'],
    cn: ['您参加了哪些行业协会？'],
    tw: ['您有參加什麼公會嗎？'],
  },
  mentors: {
    en: ['Who was your mentor?'],
    cn: ['当年是谁带的您？'],
    tw: ['當年是誰帶您的？'],
  },
  our_links: {
    en: ['Whom do you know in our company?'],
    cn: ['您跟我们公司的谁有联系？'],
    tw: ['您跟我們公司的誰有聯絡？'],
  },
  business_goal_long: {
    en: ['What are your long-term plans?'],
    cn: ['您的长远目标是什么？'],
    tw: ['您的長遠目標是什麼？'],
  },
  business_goal_now: {
    en: ['What are your goals for this year?'],
    cn: ['今年的目标是什么？'],
    tw: ['今年的目標是什麼？'],
  },
  needs: {
    en: ['What are you looking for?', 'What are your requirements?'],
    cn: ['您有什么需求吗？', '您的需求是什么？'],
    tw: ['請問您有什麼需求？'],
  },
  their_problems: {
    en: ['What is your biggest challenge?'],
    cn: ['目前有哪些痛点？'],
    tw: ['目前有哪些痛點？'],
  },
  why_they_chose_us: {
    en: ['Why did you choose us?'],
    cn: ['您为什么选择了我们？'],
    tw: ['您為什麼選擇我們？'],
  },
  why_not_others: {
    en: ["Why didn't you choose any other supplier?"],
    cn: ['别家的方案少了什么？'],
    tw: ['別家的方案少了什麼？'],
  },
  to_improve: {
    en: ['Where could we improve?'],
    cn: ['您觉得我们哪些地方需要改进？'],
    tw: ['您覺得我們哪些地方需要改進？'],
  },
  habit_change: {
    en: ['What would change for you?'],
    cn: ['您的工作会有什么变化？'],
    tw: ['您的工作會有什麼變化？'],
  },
  mgmt_priorities: {
    en: ['What does your boss care about?'],
    cn: ['老板最看重什么？'],
    tw: ['老闆最看重什麼？'],
  },
  site_people: {
    en: ['Who else is on site?'],
    cn: ['现场还有谁？'],
    tw: ['現場還有誰？'],
  },
  held_by: {
    en: ['Who is your current supplier?', 'Whom do you buy from at the moment?'],
    cn: ['您目前的供应商是哪家？', '您现在用的是哪家？'],
    tw: ['您目前的供應商是哪一家？'],
  },
  contract_end: {
    en: ['When does your contract end?'],
    cn: ['您的合同什么时候到期？'],
    tw: ['您的合約什麼時候到期？'],
  },
  product: {
    en: ['Which model do you have?', 'What did you buy?'],
    cn: ['您买的是哪款？', '请问是什么型号？'],
    tw: ['請問您用的是什麼型號？'],
  },
  soldOn: {
    en: ['When did you buy it?'],
    cn: ['您是什么时候买的？'],
    tw: ['您是什麼時候買的？'],
  },
};
