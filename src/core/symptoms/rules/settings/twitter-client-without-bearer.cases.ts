import type { RuleCase } from '../../cases/rule-case.ts';

const made = 'client = tweepy.Client(\n  consumer_key=KEY,\n  consumer_secret=SECRET,\n  access_token=T,\n)\n';

export const cases: readonly RuleCase[] = [
  { name: 'a search', paste: `${made}client.search_recent_tweets(query='test')`, marks: ['search_recent_tweets('] },
  { name: 'told otherwise', paste: `${made}client.get_user(username='bob', user_auth=True)`, marks: [] },
  { name: 'a call that writes', paste: `${made}client.create_tweet(text='test')`, marks: [] },
  {
    name: 'with the token',
    paste: "c = tweepy.Client(bearer_token=B, consumer_key=K)\nc.get_user(username='bob')",
    marks: [],
  },
  {
    name: 'a call for the user alone',
    paste: 'client = tweepy.Client(consumer_key=k, access_token=t)\nclient.get_home_timeline()\n',
    marks: [],
  },
];
