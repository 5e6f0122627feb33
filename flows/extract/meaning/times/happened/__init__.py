"""Times of what happened on a day or since, and how long the text goes on to tell of it: 8月10日，招聘会举行。…本次招聘会进场3800人次.

Years counted from an event (投产第三年), matches, sittings and what a court decides are told so.
"""
