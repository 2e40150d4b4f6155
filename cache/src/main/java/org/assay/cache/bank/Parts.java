package org.assay.cache.bank;

import java.util.List;
import org.assay.cache.bank.ChallengeContent.Blank;
import org.assay.cache.bank.ChallengeContent.Choice;

/** What a learner chooses from or fills in; an item has choices, or blanks, or neither. */
record Parts(List<Choice> choices, List<Blank> blanks) {}
