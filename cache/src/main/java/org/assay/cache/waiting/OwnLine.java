package org.assay.cache.waiting;

/**
 * A line that a node kept by itself and that is to join the shared one.
 *
 * @param id names it
 * @param head its number up to which everybody has been called
 * @param last its latest number
 * @param waiting how many were given a number of it and not called
 */
public record OwnLine(long id, long head, long last, long waiting) {}
